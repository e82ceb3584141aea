package org.yingshu.feedback.concentration;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.yingshu.feedback.FeedbackProblem;
import org.yingshu.journal.JournalJson;
import org.yingshu.journal.JsonStateTable;
import org.yingshu.journal.StreamKind;

/** The kind of stream of bad reviews that came together, and its table. */
@Configuration(proxyBeanMethods = false)
class ConcentrationConfiguration {

    @Bean
    JsonStateTable<Concentration> concentrationTable(JdbcTemplate jdbc, JournalJson json) {
        return JsonStateTable.of(jdbc, json, "feedback.concentration", Concentration.class)
                .column("subject", Concentration::subject)
                .column("key", Concentration::key)
                .column("name", Concentration::name)
                .column("organisation_name", Concentration::organisationName)
                .column("region", Concentration::region)
                .column("organisations", it -> List.of(it.organisation()))
                .column("reviews", Concentration::reviews)
                .column("supervision_order", Concentration::order)
                .column("reply_by", Concentration::replyBy)
                .column("status", Concentration::status)
                .column("open", it -> it.status().isOpen())
                .column("at", Concentration::at);
    }

    @Bean
    StreamKind<Concentration, ConcentrationLife.Command, ConcentrationEvent> concentrationKind(
            JsonStateTable<Concentration> concentrationTable) {
        return new StreamKind<>(
                "feedback.concentration",
                new ConcentrationLife(),
                concentrationTable,
                ConcentrationEvent.class,
                FeedbackProblem.values());
    }
}
