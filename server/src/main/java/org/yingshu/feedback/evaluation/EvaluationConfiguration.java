package org.yingshu.feedback.evaluation;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.yingshu.feedback.FeedbackProblem;
import org.yingshu.journal.JournalJson;
import org.yingshu.journal.JsonStateTable;
import org.yingshu.journal.StreamKind;

/** The evaluation's kind of stream and its table. */
@Configuration(proxyBeanMethods = false)
class EvaluationConfiguration {

    @Bean
    JsonStateTable<Evaluation> evaluationTable(JdbcTemplate jdbc, JournalJson json) {
        return JsonStateTable.of(jdbc, json, "feedback.evaluation", Evaluation.class)
                .column("year", Evaluation::year)
                .column("region", Evaluation::region)
                .column("published", it -> it.published() != null);
    }

    @Bean
    StreamKind<Evaluation, EvaluationLife.Command, EvaluationEvent> evaluationKind(
            JsonStateTable<Evaluation> evaluationTable) {
        return new StreamKind<>(
                "feedback.evaluation",
                new EvaluationLife(),
                evaluationTable,
                EvaluationEvent.class,
                FeedbackProblem.values());
    }
}
