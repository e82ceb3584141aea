package org.yingshu.hall.standard;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.yingshu.hall.HallProblem;
import org.yingshu.journal.JournalJson;
import org.yingshu.journal.JsonStateTable;
import org.yingshu.journal.StreamKind;

/** The standard's kind of stream and its table. */
@Configuration(proxyBeanMethods = false)
class StandardConfiguration {

    @Bean
    JsonStateTable<Standard> standardTable(JdbcTemplate jdbc, JournalJson json) {
        return JsonStateTable.of(jdbc, json, "hall.standard", Standard.class)
                .column("hall", Standard::hall)
                .column("region", Standard::region);
    }

    @Bean
    StreamKind<Standard, StandardLife.Issue, StandardEvent> standardKind(JsonStateTable<Standard> standardTable) {
        return new StreamKind<>(
                "hall.standard", new StandardLife(), standardTable, StandardEvent.class, HallProblem.values());
    }
}
