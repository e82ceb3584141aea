package org.yingshu.exchange.dataset;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.yingshu.exchange.ExchangeProblem;
import org.yingshu.journal.JournalJson;
import org.yingshu.journal.JsonStateTable;
import org.yingshu.journal.StreamKind;

/** The kind of stream of departments' data, and its table. */
@Configuration(proxyBeanMethods = false)
class DataSetConfiguration {

    @Bean
    JsonStateTable<DataSet> dataSetTable(JdbcTemplate jdbc, JournalJson json) {
        return JsonStateTable.of(jdbc, json, "exchange.data_set", DataSet.class)
                .column("code", it -> it.duty().code())
                .column("name", it -> it.duty().name().zh())
                .column("department", it -> it.duty().department())
                .column("organisation", it -> it.duty().organisation())
                .column("organisation_name", it -> it.duty().organisationName())
                .column("region", it -> it.duty().region())
                .column("configured", it -> it.duty().basis().isConfiguration())
                .column(
                        "words",
                        it -> String.join(
                                " ",
                                it.duty().name().zh(),
                                it.duty().name().en(),
                                it.duty().organisationName(),
                                String.join(" ", it.duty().materials()),
                                String.join(" ", it.duty().elements())))
                .column("struck", it -> it.struck() != null)
                .column("mounted", it -> it.mount() != null)
                .column("kind", it -> it.mount() == null ? null : it.mount().kind())
                .column(
                        "freshness",
                        it -> it.mount() == null ? null : it.mount().freshness())
                .column("sharing", it -> it.mount() == null ? null : it.mount().sharing())
                .column("behind", DataSet::isBehind)
                .column("renewed_at", DataSet::renewedAt);
    }

    @Bean
    StreamKind<DataSet, DataSetLife.Command, DataSetEvent> dataSetKind(JsonStateTable<DataSet> dataSetTable) {
        return new StreamKind<>(
                "exchange.data-set", new DataSetLife(), dataSetTable, DataSetEvent.class, ExchangeProblem.values());
    }
}
