package org.yingshu.payment;

import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.yingshu.journal.JournalJson;
import org.yingshu.journal.JsonStateTable;
import org.yingshu.journal.StreamKind;

@Configuration(proxyBeanMethods = false)
class PaymentConfiguration {

    @Bean
    JsonStateTable<Order> paymentOrderTable(JdbcTemplate jdbc, JournalJson json) {
        return JsonStateTable.of(jdbc, json, "payment.payment_order", Order.class)
                .column("module", order -> order.what().module())
                .column("subject", order -> order.what().subject())
                .column("payer", order -> order.what().payer())
                .column("title", order -> order.what().title())
                .column("amount", order -> order.what().amount())
                .column("region", order -> order.what().region())
                .column("organisations", order -> order.what().organisations())
                .column("status", Order::state)
                .column("ordered_at", Order::orderedAt)
                .column("paid_at", Order::paidAt);
    }

    @Bean
    StreamKind<Order, OrderCommand, PaymentEvent> paymentOrderKind(JsonStateTable<Order> paymentOrderTable) {
        return new StreamKind<>(
                "payment.order", new OrderLife(), paymentOrderTable, PaymentEvent.class, PaymentProblem.values());
    }

    @Bean
    @ConditionalOnMissingBean
    PaymentConnector paymentConnector() {
        return new StandIn();
    }
}
