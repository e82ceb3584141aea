package org.yingshu.ledger.supervision;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.yingshu.journal.JournalJson;
import org.yingshu.journal.JsonStateTable;
import org.yingshu.journal.StreamKind;
import org.yingshu.ledger.InspectionEvent;
import org.yingshu.ledger.LedgerProblem;
import org.yingshu.ledger.OrderEvent;
import org.yingshu.ledger.RecordEvent;
import org.yingshu.ledger.Unit;

/** The kinds of streams of supervision and their tables, which have one shape. */
@Configuration(proxyBeanMethods = false)
class SupervisionConfiguration {

    @Bean
    JsonStateTable<Order> orderTable(JdbcTemplate jdbc, JournalJson json) {
        return JsonStateTable.of(jdbc, json, "ledger.supervision_order", Order.class)
                .column("kind", order -> "ORDER")
                .column("title", Order::title)
                .column("names", Order::organisationName)
                .column("region", Order::region)
                .column("organisations", order -> List.of(order.organisation()))
                .column("duty", Order::duty)
                .column("inspection", Order::inspection)
                .column("status", Order::status)
                .column("open", order -> !order.closed())
                .column("due", Order::replyBy)
                .column("at", Order::issuedAt);
    }

    @Bean
    StreamKind<Order, OrderLife.Command, OrderEvent> orderKind(JsonStateTable<Order> orders) {
        return new StreamKind<>("ledger.order", new OrderLife(), orders, OrderEvent.class, LedgerProblem.values());
    }

    @Bean
    JsonStateTable<SupervisionRecord> recordTable(JdbcTemplate jdbc, JournalJson json) {
        return JsonStateTable.of(jdbc, json, "ledger.record", SupervisionRecord.class)
                .column("kind", SupervisionRecord::kind)
                .column("title", SupervisionRecord::title)
                .column(
                        "names",
                        record -> record.units().stream().map(Unit::name).collect(Collectors.joining("、")))
                .column("region", SupervisionRecord::region)
                .column("organisations", record -> record.units().stream()
                        .map(Unit::organisation)
                        .toList())
                .column("duty", SupervisionRecord::duty)
                .column("status", SupervisionRecord::status)
                .column("open", SupervisionRecord::open)
                .column("due", SupervisionRecord::nextDue)
                .column("at", SupervisionRecord::at);
    }

    @Bean
    StreamKind<SupervisionRecord, RecordLife.Command, RecordEvent> recordKind(
            JsonStateTable<SupervisionRecord> records) {
        return new StreamKind<>("ledger.record", new RecordLife(), records, RecordEvent.class, LedgerProblem.values());
    }

    /** The unit sees an inspection only once it is concluded: it is one without notice. */
    @Bean
    JsonStateTable<Inspection> inspectionTable(JdbcTemplate jdbc, JournalJson json) {
        return JsonStateTable.of(jdbc, json, "ledger.inspection", Inspection.class)
                .column("kind", inspection -> inspection.conclusion() == null ? "NONE" : inspection.conclusion())
                .column("title", Inspection::title)
                .column("names", inspection -> inspection.unit().name())
                .column("region", Inspection::region)
                .column(
                        "organisations",
                        inspection -> inspection.status() == Inspection.Status.CONCLUDED
                                ? List.of(inspection.unit().organisation())
                                : List.of())
                .column("duty", Inspection::duty)
                .column("inspection", Inspection::follows)
                .column("status", Inspection::status)
                .column("open", Inspection::open)
                .column("due", Inspection::on)
                .column("at", Inspection::at);
    }

    @Bean
    StreamKind<Inspection, InspectionLife.Command, InspectionEvent> inspectionKind(
            JsonStateTable<Inspection> inspections) {
        return new StreamKind<>(
                "ledger.inspection", new InspectionLife(), inspections, InspectionEvent.class, LedgerProblem.values());
    }
}
