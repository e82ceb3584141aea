package org.yingshu.certificate.backlog;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.yingshu.certificate.CertificateProblem;
import org.yingshu.journal.JournalJson;
import org.yingshu.journal.JsonStateTable;
import org.yingshu.journal.StreamKind;

/** The backlog's kind of stream and its table. */
@Configuration(proxyBeanMethods = false)
class BacklogConfiguration {

    @Bean
    JsonStateTable<Backlog> backlogTable(JdbcTemplate jdbc, JournalJson json) {
        return JsonStateTable.of(jdbc, json, "certificate.backlog", Backlog.class)
                .column("type", Backlog::type)
                .column("type_name", Backlog::typeName)
                .column("organisation", Backlog::organisation)
                .column("organisation_name", Backlog::organisationName)
                .column("region", Backlog::region)
                .column("organisations", it -> List.of(it.organisation()))
                .column("listed_on", Backlog::listedOn)
                .column("expected", Backlog::expected)
                .column("open", Backlog::open);
    }

    @Bean
    StreamKind<Backlog, BacklogLife.Command, BacklogEvent> backlogKind(JsonStateTable<Backlog> backlogTable) {
        return new StreamKind<>(
                "certificate.backlog",
                new BacklogLife(),
                backlogTable,
                BacklogEvent.class,
                CertificateProblem.values());
    }
}
