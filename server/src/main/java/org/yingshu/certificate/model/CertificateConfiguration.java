package org.yingshu.certificate.model;

import java.util.HexFormat;
import java.util.List;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.yingshu.certificate.CertificateEvent;
import org.yingshu.certificate.CertificateProblem;
import org.yingshu.certificate.CertificateSettings;
import org.yingshu.journal.JournalJson;
import org.yingshu.journal.JsonStateTable;
import org.yingshu.journal.StreamKind;

/** The certificate's kind of stream and its table. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(CertificateSettings.class)
class CertificateConfiguration {

    @Bean
    JsonStateTable<Certificate> certificateTable(JdbcTemplate jdbc, JournalJson json) {
        return JsonStateTable.of(jdbc, json, "certificate.certificate", Certificate.class)
                .column("type", Certificate::type)
                .column("type_name", Certificate::typeName)
                .column("number", Certificate::number)
                .column("holder_kind", it -> it.holder().kind())
                .column("holder_name", it -> it.holder().name())
                .column("holder_code", it -> it.holder().code())
                .column("holder_digest", it -> HexFormat.of()
                        .parseHex(it.holder().digest()))
                .column("status", Certificate::status)
                .column("edition", Certificate::edition)
                .column("region", Certificate::region)
                .column("organisations", it -> List.of(it.issuer().organisation()))
                .column("issuer_name", it -> it.issuer().name())
                .column("case_id", Certificate::caseId)
                .column("backlog", Certificate::backlog)
                .column("issued_on", Certificate::issuedOn)
                .column("valid_to", Certificate::validTo)
                .column("paper_number", Certificate::paperNumber)
                .column(
                        "counter",
                        it -> it.counter() == null ? null : it.counter().organisation())
                .column(
                        "counter_region",
                        it -> it.counter() == null ? null : it.counter().region())
                .column("at", Certificate::at);
    }

    @Bean
    StreamKind<Certificate, CertificateCommand, CertificateEvent> certificateKind(
            JsonStateTable<Certificate> certificateTable) {
        return new StreamKind<>(
                "certificate.certificate",
                new CertificateLife(),
                certificateTable,
                CertificateEvent.class,
                CertificateProblem.values());
    }
}
