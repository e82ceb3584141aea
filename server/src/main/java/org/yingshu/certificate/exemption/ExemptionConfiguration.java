package org.yingshu.certificate.exemption;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.yingshu.certificate.CertificateProblem;
import org.yingshu.journal.JournalJson;
import org.yingshu.journal.JsonStateTable;
import org.yingshu.journal.StreamKind;

/** The kinds of streams of surveys and proposals, and their tables. */
@Configuration(proxyBeanMethods = false)
class ExemptionConfiguration {

    @Bean
    JsonStateTable<Survey> surveyTable(JdbcTemplate jdbc, JournalJson json) {
        return JsonStateTable.of(jdbc, json, "certificate.survey", Survey.class)
                .column("year", Survey::year)
                .column("organisation_name", Survey::organisationName)
                .column("region", Survey::region)
                .column("organisations", it -> List.of(it.organisation()))
                .column("status", Survey::status)
                .column("due", Survey::due)
                .column("rows", it -> it.rows().size());
    }

    @Bean
    StreamKind<Survey, SurveyLife.Command, SurveyEvent> surveyKind(JsonStateTable<Survey> surveyTable) {
        return new StreamKind<>(
                "certificate.survey", new SurveyLife(), surveyTable, SurveyEvent.class, CertificateProblem.values());
    }

    @Bean
    JsonStateTable<Proposal> proposalTable(JdbcTemplate jdbc, JournalJson json) {
        return JsonStateTable.of(jdbc, json, "certificate.proposal", Proposal.class)
                .column("organisation_name", Proposal::organisationName)
                .column("region", Proposal::region)
                .column("organisations", it -> List.of(it.organisation()))
                .column("item", Proposal::item)
                .column("item_name", Proposal::itemName)
                .column("material", Proposal::material)
                .column("material_name", Proposal::materialName)
                .column("replaced_by", Proposal::by)
                .column("source", Proposal::source)
                .column("source_name", Proposal::sourceName)
                .column("volume", Proposal::volume)
                .column("status", Proposal::status)
                .column("edition", Proposal::edition)
                .column("remark", Proposal::remark);
    }

    @Bean
    StreamKind<Proposal, ProposalLife.Command, ProposalEvent> proposalKind(JsonStateTable<Proposal> proposalTable) {
        return new StreamKind<>(
                "certificate.proposal",
                new ProposalLife(),
                proposalTable,
                ProposalEvent.class,
                CertificateProblem.values());
    }
}
