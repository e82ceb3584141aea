package org.yingshu.clock.ladder;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.yingshu.clock.ClockProblem;
import org.yingshu.journal.JournalJson;
import org.yingshu.journal.JsonStateTable;
import org.yingshu.journal.StreamKind;

@Configuration(proxyBeanMethods = false)
class LadderConfiguration {

    @Bean
    StreamKind<LadderRuling, LadderRuling.Command, LadderRuling.Event> ladderKind(JdbcTemplate jdbc, JournalJson json) {
        return new StreamKind<>(
                "clock.ladder",
                new LadderLife(),
                JsonStateTable.of(jdbc, json, "clock.ladder_ruling", LadderRuling.class),
                LadderRuling.Event.class,
                ClockProblem.values());
    }
}
