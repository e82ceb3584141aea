package org.yingshu.hall.performance;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.yingshu.hall.HallProblem;
import org.yingshu.journal.JournalJson;
import org.yingshu.journal.JsonStateTable;
import org.yingshu.journal.StreamKind;

/** The appraisal's kind of stream and its table. */
@Configuration(proxyBeanMethods = false)
class AppraisalConfiguration {

    @Bean
    JsonStateTable<Appraisal> appraisalTable(JdbcTemplate jdbc, JournalJson json) {
        return JsonStateTable.of(jdbc, json, "hall.appraisal", Appraisal.class)
                .column("hall", Appraisal::hall)
                .column("region", Appraisal::region)
                .column("organisation", Appraisal::organisation)
                .column("period", Appraisal::period)
                .column("ends", Appraisal::ends);
    }

    @Bean
    StreamKind<Appraisal, AppraisalLife.Command, AppraisalEvent> appraisalKind(
            JsonStateTable<Appraisal> appraisalTable) {
        return new StreamKind<>(
                "hall.appraisal", new AppraisalLife(), appraisalTable, AppraisalEvent.class, HallProblem.values());
    }
}
