package org.yingshu.identity.account;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.yingshu.directory.Directory;
import org.yingshu.identity.DemoAccounts;
import org.yingshu.identity.DemoAccounts.First;
import org.yingshu.identity.Role;
import org.yingshu.shared.scope.CurrentScope;
import org.yingshu.shared.scope.DataScope;

/** Who works in the demonstration: Xuchang with some of its departments and all of its counties. */
@Component
@ConditionalOnProperty("yingshu.demo.enabled")
class FirstAccounts {

    private static final Logger LOG = LoggerFactory.getLogger(FirstAccounts.class);
    private static final String CITY = "411000";

    private final DemoAccounts accounts;
    private final Directory directory;
    private final Clock clock;

    FirstAccounts(DemoAccounts accounts, Directory directory, Clock clock) {
        this.accounts = accounts;
        this.directory = directory;
        this.clock = clock;
    }

    /** After the directory has been filled. */
    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        if (accounts.wanted()) {
            accounts.begin(CurrentScope.in(DataScope.ALL, this::xuchang));
        }
    }

    private List<First> xuchang() {
        UUID office = organisation(CITY, "市营商办", "市营商环境建设领导小组办公室", "市发展改革委").orElse(null);
        List<First> firsts = new ArrayList<>(List.of(
                new First("office", "许昌市营商办", Role.OFFICE, office, CITY),
                new First(
                        "supervisor",
                        "许昌市督查员",
                        Role.SUPERVISOR,
                        organisation(CITY, "市委市政府督查局").orElse(null),
                        CITY),
                new First(
                        "leader",
                        "许昌市领导",
                        Role.LEADER,
                        organisation(CITY, "市政府办公室").orElse(null),
                        CITY),
                new First("admin", "系统管理员", Role.ADMIN, null, CITY),
                new First("auditor", "审计员", Role.AUDITOR, null, CITY)));
        Stream.of(
                        unit("fagai", "市发展改革委联络员", CITY, "市发展改革委"),
                        unit("shichang", "市市场监管局联络员", CITY, "市市场监管局"),
                        unit("ziran", "市自然资源局联络员", CITY, "市自然资源和规划局"),
                        unit("zhujian", "市住建局联络员", CITY, "市住房城乡建设局"),
                        unit("zhengshu", "市政数局联络员", CITY, "市政数局"),
                        unit("weidu", "魏都区联络员", "411002", "魏都区人民政府", "区政府"),
                        unit("jianan", "建安区联络员", "411003", "建安区人民政府", "区政府"),
                        unit("yanling", "鄢陵县联络员", "411024", "鄢陵县人民政府", "县政府"),
                        unit("xiangcheng", "襄城县联络员", "411025", "襄城县人民政府", "县政府"),
                        unit("yuzhou", "禹州市联络员", "411081", "禹州市人民政府", "市政府"),
                        unit("changge", "长葛市联络员", "411082", "长葛市人民政府", "市政府"))
                .flatMap(Optional::stream)
                .forEach(firsts::add);
        return firsts;
    }

    private Optional<First> unit(String login, String name, String region, String... names) {
        Optional<UUID> organisation = organisation(region, names);
        if (organisation.isEmpty()) {
            LOG.warn("The directory knows no {} in {}, so {} has no account", names[0], region, login);
        }
        return organisation.map(id -> new First(login, name, Role.UNIT, id, region));
    }

    private Optional<UUID> organisation(String region, String... names) {
        LocalDate today = LocalDate.now(clock);
        return Stream.of(names)
                .flatMap(name -> directory.resolve(name, region, today).stream())
                .findFirst();
    }
}
