package org.yingshu.certificate.sampling;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.yingshu.certificate.CertificateProblem;
import org.yingshu.journal.JournalJson;
import org.yingshu.journal.JsonStateTable;
import org.yingshu.journal.StreamKind;

/** The kinds of streams of drawings and samples, and their tables. */
@Configuration(proxyBeanMethods = false)
class SamplingConfiguration {

    @Bean
    JsonStateTable<Sampling> samplingTable(JdbcTemplate jdbc, JournalJson json) {
        return JsonStateTable.of(jdbc, json, "certificate.sampling", Sampling.class)
                .column("title", Sampling::title)
                .column("size", Sampling::size)
                .column("region", Sampling::region)
                .column("organisations", it -> List.of(it.organisation()))
                .column("organisation_name", Sampling::organisationName)
                .column("open", Sampling::open)
                .column("at", Sampling::at);
    }

    @Bean
    StreamKind<Sampling, SamplingLife.Command, SamplingEvent> samplingKind(JsonStateTable<Sampling> samplingTable) {
        return new StreamKind<>(
                "certificate.sampling",
                new SamplingLife(),
                samplingTable,
                SamplingEvent.class,
                CertificateProblem.values());
    }

    /** Before it is checked a sample names no issuer's organisation: nobody tidies up what is about to be looked at. */
    @Bean
    JsonStateTable<Sample> sampleTable(JdbcTemplate jdbc, JournalJson json) {
        return JsonStateTable.of(jdbc, json, "certificate.sample", Sample.class)
                .column("sampling", Sample::sampling)
                .column("place", Sample::place)
                .column("certificate", Sample::certificate)
                .column("number", Sample::number)
                .column("type", Sample::type)
                .column("type_name", Sample::typeName)
                .column("issuer", Sample::issuer)
                .column("issuer_name", Sample::issuerName)
                .column("region", Sample::region)
                .column(
                        "organisations",
                        it -> it.status() == Sample.Status.TO_CHECK
                                ? List.of(it.checker())
                                : List.of(it.checker(), it.issuer()))
                .column("status", Sample::status)
                .column("faults", it -> it.faults().stream().map(Aspect::name).collect(Collectors.joining(" ")))
                .column("at", Sample::at);
    }

    @Bean
    StreamKind<Sample, SampleLife.Command, SampleEvent> sampleKind(JsonStateTable<Sample> sampleTable) {
        return new StreamKind<>(
                "certificate.sample", new SampleLife(), sampleTable, SampleEvent.class, CertificateProblem.values());
    }
}
