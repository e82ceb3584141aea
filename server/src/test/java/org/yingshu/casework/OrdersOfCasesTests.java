package org.yingshu.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yingshu.casework.CaseFixture.MARKET;
import static org.yingshu.casework.CaseFixture.step;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.yingshu.ServerTest;
import org.yingshu.casework.handling.Cases;
import org.yingshu.casework.model.CaseCommand;
import org.yingshu.engine.flow.Step;
import org.yingshu.engine.flow.StepGraph;
import org.yingshu.engine.flow.StepKind;
import org.yingshu.engine.lifecycle.Act;
import org.yingshu.journal.Intent;
import org.yingshu.payment.OrderView;
import org.yingshu.payment.Payments;
import org.yingshu.shared.scope.CurrentScope;
import org.yingshu.shared.scope.DataScope;

/** What becomes of the payments of a case that goes another way than expected. */
@ServerTest
class OrdersOfCasesTests extends OwnService {

    @Autowired
    Payments payments;

    @Autowired
    Cases cases;

    private String id = "";

    @BeforeEach
    void untilItIsToBePaid() throws Exception {
        var graph = new StepGraph(List.of(
                step("accept", StepKind.ACCEPT, MARKET),
                step("review", StepKind.REVIEW, MARKET, "accept"),
                step("pay", StepKind.PAYMENT, Step.APPLICANT, "review"),
                step("other", StepKind.DECISION, MARKET, "review"),
                step("decide", StepKind.DECISION, MARKET, "pay")));
        offer(graph, DecisionKind.STRICT, BigDecimal.TEN);
        id = apply();
        done(at(id, "acceptance"), window, Map.of());
        done(at(id, "result"), reviewer, result("review"));
    }

    private List<OrderView> orders() {
        return CurrentScope.in(DataScope.ALL, () -> payments.of("casework", UUID.fromString(id)));
    }

    private void pay() throws Exception {
        String order = "/api/payment/orders/" + orders().getFirst().id();
        done(order + "/beginning", applicant, Map.of());
        done(order + "/stand-in", applicant, Map.of("succeeds", true));
    }

    private List<String> states() {
        return orders().stream().map(OrderView::state).toList();
    }

    @Test
    void nobodyPaysTwiceForAStepThatWasGivenBack() throws Exception {
        pay();
        done(at(id, "return"), reviewer, Map.of("step", "decide", "to", "review", "reason", "材料需再核"));
        done(at(id, "result"), reviewer, result("review"));
        assertThat(states()).containsExactly("PAID");
        done(at(id, "decision"), reviewer, Map.of("step", "decide", "granted", true, "reason", ""));
    }

    @Test
    void whatIsRefusedIsNotPaidFor() throws Exception {
        done(at(id, "decision"), reviewer, Map.of("step", "other", "granted", false, "reason", "不符合条件"));
        assertThat(states()).containsExactly("CANCELLED");
    }

    @Test
    void whatLapsedIsGivenBack() throws Exception {
        pay();
        var defect = Map.of("kind", "MATERIAL", "about", "articles", "name", "章程", "text", "请补");
        done(at(id, "supplement-notice"), reviewer, Map.of("defects", List.of(defect)));
        CurrentScope.asSystem(() -> cases.handle(
                UUID.fromString(id),
                new CaseCommand.Lapse("逾期未补正"),
                Intent.NONE,
                Act.ofSystem("clock", Instant.now())));
        assertThat(states()).containsExactly("REFUNDED");
    }
}
