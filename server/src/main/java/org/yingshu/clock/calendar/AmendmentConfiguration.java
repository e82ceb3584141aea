package org.yingshu.clock.calendar;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.yingshu.clock.ClockProblem;
import org.yingshu.journal.JournalJson;
import org.yingshu.journal.JsonStateTable;
import org.yingshu.journal.StreamKind;

@Configuration(proxyBeanMethods = false)
class AmendmentConfiguration {

    @Bean
    StreamKind<AmendmentRuling, AmendmentRuling.Command, AmendmentRuling.Event> amendmentKind(
            JdbcTemplate jdbc, JournalJson json) {
        return new StreamKind<>(
                "clock.amendment",
                new AmendmentLife(),
                JsonStateTable.of(jdbc, json, "clock.amendment_ruling", AmendmentRuling.class),
                AmendmentRuling.Event.class,
                ClockProblem.values());
    }
}
