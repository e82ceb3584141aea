package org.yingshu.hall.team;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.yingshu.hall.HallProblem;
import org.yingshu.journal.JournalJson;
import org.yingshu.journal.JsonStateTable;
import org.yingshu.journal.StreamKind;

/** The team's kind of stream and its table. */
@Configuration(proxyBeanMethods = false)
class TeamConfiguration {

    @Bean
    JsonStateTable<Team> teamTable(JdbcTemplate jdbc, JournalJson json) {
        return JsonStateTable.of(jdbc, json, "hall.team", Team.class)
                .column("hall", Team::hall)
                .column("region", Team::region)
                .column("organisation", Team::organisation)
                .column("from_day", Team::from)
                .column("to_day", Team::to);
    }

    @Bean
    StreamKind<Team, TeamCommand, TeamEvent> teamKind(JsonStateTable<Team> teamTable) {
        return new StreamKind<>("hall.team", new TeamLife(), teamTable, TeamEvent.class, HallProblem.values());
    }
}
