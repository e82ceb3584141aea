package org.yingshu.matter.delegation;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.yingshu.journal.JournalJson;
import org.yingshu.journal.JsonStateTable;
import org.yingshu.journal.StreamKind;
import org.yingshu.matter.MatterProblem;

/** The kind of stream of powers that are handed down, and their table. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DelegationSettings.class)
class PowerConfiguration {

    @Bean
    JsonStateTable<Power> powerTable(JdbcTemplate jdbc, JournalJson json) {
        return JsonStateTable.of(jdbc, json, "matter.power", Power.class)
                .column("item", Power::item)
                .column("from_place", power -> power.from().place())
                .column("to_place", power -> power.to().place());
    }

    @Bean
    StreamKind<Power, PowerLife.Command, PowerEvent> powerKind(JsonStateTable<Power> powerTable) {
        return new StreamKind<>("matter.power", new PowerLife(), powerTable, PowerEvent.class, MatterProblem.values());
    }
}
