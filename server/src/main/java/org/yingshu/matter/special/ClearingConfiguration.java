package org.yingshu.matter.special;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.yingshu.journal.JournalJson;
import org.yingshu.journal.JsonStateTable;
import org.yingshu.journal.StreamKind;
import org.yingshu.matter.MatterProblem;

/** The kind of stream of special steps, and their table. */
@Configuration(proxyBeanMethods = false)
class ClearingConfiguration {

    @Bean
    JsonStateTable<Clearing> clearingTable(JdbcTemplate jdbc, JournalJson json) {
        return JsonStateTable.of(jdbc, json, "matter.clearing", Clearing.class)
                .column("item", Clearing::item)
                .column("step", Clearing::step)
                .column("region", Clearing::place)
                .column("status", Clearing::status)
                .column("cancelled", Clearing::cancelled);
    }

    @Bean
    StreamKind<Clearing, ClearingLife.Command, ClearingEvent> clearingKind(JsonStateTable<Clearing> clearingTable) {
        return new StreamKind<>(
                "matter.clearing", new ClearingLife(), clearingTable, ClearingEvent.class, MatterProblem.values());
    }
}
