package org.yingshu.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.yingshu.directory.Directory;
import org.yingshu.identity.DemoAccounts;
import org.yingshu.identity.Role;
import org.yingshu.naming.SampleDeclarations;
import org.yingshu.shared.scope.CurrentScope;
import org.yingshu.shared.scope.DataScope;

/**
 * Fills a platform that nobody uses yet: accounts at once, plans and their work behind the first requests. One that is
 * to stay empty gets the administrator alone.
 */
@Component
class Demo {

    static final String PROVINCE = "410000";
    static final String CITY = "411000";

    private static final Logger LOG = LoggerFactory.getLogger(Demo.class);

    private final DemoSettings settings;
    private final DemoAccounts accounts;
    private final Directory directory;
    private final DemoPlans plans;
    private final DemoLists lists;
    private final DemoCases cases;
    private final DemoHalls halls;
    private final DemoServices services;
    private final DemoDrawings drawings;
    private final DemoAgencies agencies;
    private final DemoPowers powers;
    private final SampleDeclarations names;
    private final Clock clock;

    Demo(
            DemoSettings settings,
            DemoAccounts accounts,
            Directory directory,
            DemoPlans plans,
            DemoLists lists,
            DemoCases cases,
            DemoHalls halls,
            DemoServices services,
            DemoDrawings drawings,
            DemoAgencies agencies,
            DemoPowers powers,
            SampleDeclarations names,
            Clock clock) {
        this.settings = settings;
        this.accounts = accounts;
        this.directory = directory;
        this.plans = plans;
        this.lists = lists;
        this.cases = cases;
        this.halls = halls;
        this.services = services;
        this.drawings = drawings;
        this.agencies = agencies;
        this.powers = powers;
        this.names = names;
        this.clock = clock;
    }

    @EventListener(ApplicationReadyEvent.class)
    void fill() {
        if (!(settings.enabled() || settings.administrator()) || !accounts.wanted()) {
            return;
        }
        if (!settings.enabled()) {
            accounts.begin(List.of(new DemoAccounts.First("admin", "系统管理员", List.of(Role.ADMIN), null, PROVINCE)));
            return;
        }
        List<DemoAccounts.Made> made = accounts.begin(firsts());
        halls.open();
        Thread.ofPlatform().name("demo").daemon().start(() -> {
            try {
                lists.fill(Acting.office(made, "office"));
                agencies.fill();
                powers.fill();
                names();
                services.fill(made);
                halls.second(Acting.office(made, "office"));
                cases.fill();
                halls.evaluate(Acting.office(made, "office"));
                drawings.fill(made);
            } catch (RuntimeException e) {
                LOG.error("The demo's cases were not all made; the platform works without them", e);
            }
            try {
                plans.fill(made, settings.documents());
            } catch (RuntimeException e) {
                LOG.error("The demo's plans were not all taken in; the platform works without them", e);
            }
        });
    }

    private void names() {
        CurrentScope.asSystem(() -> names.play(CITY, "许昌市长风物流有限公司（演示）", DemoServices.creditCode("91411000MA9X07")));
    }

    private List<DemoAccounts.First> firsts() {
        return CurrentScope.in(
                DataScope.ALL,
                () -> List.of(
                        first("office", "市营商办", Role.OFFICE, CITY, "市营商环境建设领导小组办公室", "市发展改革委"),
                        first("unit", "市市场监管局联络员", Role.UNIT, CITY, "市市场监管局"),
                        first("unit2", "市政务服务和大数据管理局联络员", Role.UNIT, CITY, "市政务服务和大数据管理局"),
                        first("weidu", "魏都区联络员", Role.UNIT, "411002", "魏都区人民政府"),
                        first("changge", "长葛市联络员", Role.UNIT, "411082", "长葛市人民政府"),
                        first("window", "市市场监管局窗口", Role.WINDOW, CITY, "市市场监管局"),
                        first("reviewer", "市市场监管局审查员", Role.REVIEWER, CITY, "市市场监管局"),
                        first("taxman", "市税务局审查员", Role.REVIEWER, CITY, "市税务局"),
                        both("housing", "市住建局窗口和审查", "市住房城乡建设局"),
                        both("drawings", "施工图审查机构窗口和审查", "施工图审查机构", "许昌市施工图审查机构（示例）"),
                        both("power", "市供电公司客户经理", "市供电公司"),
                        first("defence", "市人防办审查员", Role.REVIEWER, CITY, "市人防办"),
                        first("supervisor", "市督查室", Role.SUPERVISOR, CITY, "市政府督查室", "市政府办公室"),
                        first("leader", "分管市领导", Role.LEADER, CITY),
                        first("province", "省营商办", Role.OFFICE, PROVINCE, "省发展改革委"),
                        first("admin", "系统管理员", Role.ADMIN, CITY),
                        first("auditor", "审计员", Role.AUDITOR, CITY)));
    }

    /** Small offices have one and the same person at the window and behind it. */
    private DemoAccounts.First both(String login, String name, String... organisations) {
        return first(login, name, List.of(Role.WINDOW, Role.REVIEWER), CITY, organisations);
    }

    private DemoAccounts.First first(String login, String name, Role role, String region, String... organisations) {
        return first(login, name, List.of(role), region, organisations);
    }

    /** Works for the first of the names that the directory knows. */
    private DemoAccounts.First first(
            String login, String name, List<Role> roles, String region, String... organisations) {
        LocalDate today = LocalDate.now(clock);
        @Nullable UUID found = null;
        for (String organisation : organisations) {
            if (found == null) {
                found = directory.resolve(organisation, region, today).orElse(null);
            }
        }
        return new DemoAccounts.First(login, name, roles, found, region);
    }
}
