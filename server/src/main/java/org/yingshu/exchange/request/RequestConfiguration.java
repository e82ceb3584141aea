package org.yingshu.exchange.request;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.yingshu.exchange.ExchangeProblem;
import org.yingshu.journal.JournalJson;
import org.yingshu.journal.JsonStateTable;
import org.yingshu.journal.StreamKind;

/** The kind of stream of requests for data, and its table. */
@Configuration(proxyBeanMethods = false)
class RequestConfiguration {

    @Bean
    JsonStateTable<ShareRequest> shareRequestTable(JdbcTemplate jdbc, JournalJson json) {
        return JsonStateTable.of(jdbc, json, "exchange.share_request", ShareRequest.class)
                .column("data_set", it -> it.asked().dataSet())
                .column("name", it -> it.asked().name().zh())
                .column("requester", it -> it.asked().requester().organisation())
                .column("provider", it -> it.asked().provider().organisation())
                .column("region", it -> it.asked().region())
                .column(
                        "organisations",
                        it -> List.of(
                                it.asked().requester().organisation(),
                                it.asked().provider().organisation()))
                .column(
                        "words",
                        it -> String.join(
                                " ",
                                it.asked().name().zh(),
                                it.asked().name().en(),
                                it.asked().requester().name(),
                                it.asked().provider().name(),
                                it.asked().purpose()))
                .column("status", ShareRequest::status)
                .column("open", it -> it.status().isOpen())
                .column("at", ShareRequest::at);
    }

    @Bean
    StreamKind<ShareRequest, RequestLife.Command, RequestEvent> shareRequestKind(
            JsonStateTable<ShareRequest> shareRequestTable) {
        return new StreamKind<>(
                "exchange.share-request",
                new RequestLife(),
                shareRequestTable,
                RequestEvent.class,
                ExchangeProblem.values());
    }
}
