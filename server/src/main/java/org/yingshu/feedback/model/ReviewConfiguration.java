package org.yingshu.feedback.model;

import java.util.List;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.yingshu.feedback.FeedbackProblem;
import org.yingshu.feedback.FeedbackSettings;
import org.yingshu.feedback.ReviewEvent;
import org.yingshu.journal.JournalJson;
import org.yingshu.journal.JsonStateTable;
import org.yingshu.journal.StreamKind;

/** The review's kind of stream and its table. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(FeedbackSettings.class)
class ReviewConfiguration {

    @Bean
    JsonStateTable<Review> reviewTable(JdbcTemplate jdbc, JournalJson json) {
        return JsonStateTable.of(jdbc, json, "feedback.review", Review.class)
                .column("case_id", it -> it.rated().caseId())
                .column("case_number", it -> it.rated().caseNumber())
                .column("item", it -> it.rated().item())
                .column("item_name", it -> it.rated().itemName())
                .column("point", it -> it.rated().point())
                .column("place", it -> it.rated().place())
                .column("organisation", it -> it.rated().organisation())
                .column("organisation_name", it -> it.rated().organisationName())
                .column("region", it -> it.rated().region())
                .column("organisations", it -> List.of(it.rated().organisation()))
                .column("channel", Review::channel)
                .column("grade", Review::grade)
                .column("named", Review::isNamed)
                .column(
                        "subject",
                        it -> it.reviewer() == null ? null : it.reviewer().subject())
                .column(
                        "account",
                        it -> it.reviewer() == null ? null : it.reviewer().account())
                .column("tracking", Review::tracking)
                .column("status", Review::status)
                .column("open", it -> it.status().isOpen())
                .column(
                        "branch",
                        it -> it.verdict() == null ? null : it.verdict().branch())
                .column(
                        "deadline",
                        it -> it.verdict() == null ? null : it.verdict().deadline())
                .column(
                        "words",
                        it -> String.join(
                                " ",
                                it.rated().itemName(),
                                it.rated().organisationName(),
                                it.rated().place(),
                                it.text()))
                .column("at", Review::at)
                .column("closed_at", Review::closedAt);
    }

    @Bean
    StreamKind<Review, ReviewCommand, ReviewEvent> reviewKind(JsonStateTable<Review> reviewTable) {
        return new StreamKind<>(
                "feedback.review", new ReviewLife(), reviewTable, ReviewEvent.class, FeedbackProblem.values());
    }
}
