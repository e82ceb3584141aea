package org.yingshu.feedback.consultation;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.yingshu.feedback.ConsultationEvent;
import org.yingshu.feedback.FeedbackProblem;
import org.yingshu.journal.JournalJson;
import org.yingshu.journal.JsonStateTable;
import org.yingshu.journal.StreamKind;

/** The consultation's kind of stream and its table. */
@Configuration(proxyBeanMethods = false)
class ConsultationConfiguration {

    @Bean
    JsonStateTable<Consultation> consultationTable(JdbcTemplate jdbc, JournalJson json) {
        return JsonStateTable.of(jdbc, json, "feedback.consultation", Consultation.class)
                .column("title", Consultation::title)
                .column("region", Consultation::region)
                .column("organisations", it -> it.organisation() == null ? List.of() : List.of(it.organisation()))
                .column("organisation_name", Consultation::organisationName)
                .column("status", Consultation::status)
                .column("open", it -> it.status() != Consultation.Status.ANSWERED)
                .column("published", it -> it.faq() != null)
                .column("account", it -> it.asker() == null ? null : it.asker().account())
                .column("tracking", Consultation::tracking)
                .column("words", it -> it.title() + " " + it.text() + " " + it.answer())
                .column("at", Consultation::at)
                .column("answered_at", Consultation::answeredAt);
    }

    @Bean
    StreamKind<Consultation, ConsultationLife.Command, ConsultationEvent> consultationKind(
            JsonStateTable<Consultation> consultationTable) {
        return new StreamKind<>(
                "feedback.consultation",
                new ConsultationLife(),
                consultationTable,
                ConsultationEvent.class,
                FeedbackProblem.values());
    }
}
