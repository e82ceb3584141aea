package org.yingshu.ledger.duty;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.yingshu.clock.PlaceCalendars;
import org.yingshu.journal.JournalJson;
import org.yingshu.journal.JsonStateTable;
import org.yingshu.journal.StreamKind;
import org.yingshu.ledger.DutyEvent;
import org.yingshu.ledger.LedgerProblem;
import org.yingshu.ledger.LedgerSettings;
import org.yingshu.ledger.model.Difficulty;
import org.yingshu.ledger.model.Duty;
import org.yingshu.ledger.model.DutyCommand;
import org.yingshu.ledger.model.DutyLife;
import org.yingshu.ledger.model.Lights;
import org.yingshu.ledger.model.Outlook;
import org.yingshu.ledger.model.PlaceDays;
import org.yingshu.shared.schedule.Job;

/** The duty's kind of stream, its table and its nightly job. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(LedgerSettings.class)
class DutyConfiguration {

    /** Stand for no date in the orders of lists: what has no due date comes last, what was never reported first. */
    static final LocalDate NEVER = LocalDate.of(9999, 12, 31);

    static final LocalDate LONG_AGO = LocalDate.of(1900, 1, 1);

    @Bean
    Lights dutyLights(LedgerSettings settings, PlaceDays days) {
        return new Lights(settings, days);
    }

    @Bean
    PlaceDays ledgerDays(PlaceCalendars calendars) {
        return new PlaceDays(calendars::of);
    }

    @Bean
    JsonStateTable<Duty> dutyTable(JdbcTemplate jdbc, JournalJson json, Lights lights, Clock clock) {
        return JsonStateTable.of(jdbc, json, "ledger.duty", Duty.class)
                .column("plan", duty -> duty.origin().plan())
                .column("plan_title", duty -> duty.origin().planTitle())
                .column("ordinal", duty -> duty.origin().ordinal())
                .column("number", duty -> duty.origin().number())
                .column("field", duty -> duty.origin().field())
                .column("title", duty -> duty.origin().title())
                .column("strength", duty -> duty.origin().strength())
                .column("parent", Duty::parent)
                .column("region", Duty::region)
                .column("organisations", Duty::organisations)
                .column("lead", Duty::firstLead)
                .column("lead_name", DutyConfiguration::leadNames)
                .column("responsible", DutyConfiguration::responsible)
                .column("status", Duty::status)
                .column("open", duty -> duty.status().isOpen())
                .columns(
                        List.of("light", "urgency", "reasons", "next_report", "arrears"),
                        duty -> outlook(lights.of(duty, LocalDate.now(clock))))
                .column("continuing", duty -> duty.terms().continuing())
                .column("due", Duty::due)
                .column("due_key", duty -> Objects.requireNonNullElse(duty.due(), NEVER))
                .column("percent", duty -> duty.progress().percent())
                .column("last_report", duty -> duty.progress().lastOn())
                .column(
                        "report_key",
                        duty -> Objects.requireNonNullElse(duty.progress().lastOn(), LONG_AGO))
                .column("difficulties", duty -> (int) duty.difficulties().stream()
                        .filter(Difficulty::unsettled)
                        .count())
                .column("hung_up", duty -> (int) duty.count(Difficulty.State.HUNG_UP))
                .column("pending", DutyConfiguration::pending)
                .column("closed_on", duty -> duty.closing().closedOn())
                .column("on_time", duty -> duty.closing().onTime())
                .column("search", DutyConfiguration::search);
    }

    @Bean
    StreamKind<Duty, DutyCommand, DutyEvent> dutyKind(JsonStateTable<Duty> duties) {
        return new StreamKind<>("ledger.duty", new DutyLife(), duties, DutyEvent.class, LedgerProblem.values());
    }

    /** Lights change by the mere passing of days. */
    @Bean
    Job dutyLightsJob(DutyLightsUpdate update) {
        return Job.daily(LocalTime.of(0, 10), "ledger.lights", update::run);
    }

    private static List<@Nullable Object> outlook(Outlook outlook) {
        String[] reasons =
                outlook.reasons().stream().map(Outlook.Reason::packed).toArray(String[]::new);
        return Arrays.asList(
                outlook.light(), outlook.light().ordinal(), reasons, outlook.nextReport(), outlook.arrears());
    }

    /** Something waits for a decision. */
    private static boolean pending(Duty duty) {
        return duty.pendingExtension().isPresent()
                || duty.closing().request() != null && duty.status().isOpen()
                || duty.count(Difficulty.State.OPEN) > 0
                || duty.holders().stream().anyMatch(holder -> holder.declined() != null);
    }

    static String leadNames(Duty duty) {
        return duty.leads().stream().map(holder -> holder.owner().name()).collect(Collectors.joining("、"));
    }

    private static String responsible(Duty duty) {
        return duty.leads().stream()
                .map(holder -> holder.responsible() == null
                        ? null
                        : holder.responsible().name())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("");
    }

    private static String search(Duty duty) {
        Stream<@Nullable String> names =
                duty.holders().stream().map(holder -> holder.owner().name());
        return Stream.concat(
                        Stream.of(
                                duty.origin().number(),
                                duty.origin().title(),
                                duty.origin().field(),
                                responsible(duty)),
                        names)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
    }
}
