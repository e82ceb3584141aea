package org.yingshu.hall.daily;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.yingshu.hall.HallProblem;
import org.yingshu.journal.JournalJson;
import org.yingshu.journal.JsonStateTable;
import org.yingshu.journal.StreamKind;

/** The mark's kind of stream and its table. */
@Configuration(proxyBeanMethods = false)
class MarkConfiguration {

    @Bean
    JsonStateTable<Mark> markTable(JdbcTemplate jdbc, JournalJson json) {
        return JsonStateTable.of(jdbc, json, "hall.mark", Mark.class)
                .column("hall", Mark::hall)
                .column("region", Mark::region)
                .column("organisation", Mark::organisation)
                .column("account", Mark::account)
                .column("day", Mark::day)
                .column("status", Mark::status);
    }

    @Bean
    StreamKind<Mark, MarkLife.Command, MarkEvent> markKind(JsonStateTable<Mark> markTable) {
        return new StreamKind<>("hall.mark", new MarkLife(), markTable, MarkEvent.class, HallProblem.values());
    }
}
