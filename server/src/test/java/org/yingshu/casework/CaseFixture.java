package org.yingshu.casework;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yingshu.casework.model.Procedure;
import org.yingshu.engine.calendar.limit.Limit;
import org.yingshu.engine.flow.DataElement;
import org.yingshu.engine.flow.ElementType;
import org.yingshu.engine.flow.FormField;
import org.yingshu.engine.flow.MaterialNeed;
import org.yingshu.engine.flow.Step;
import org.yingshu.engine.flow.StepGraph;
import org.yingshu.engine.flow.StepKind;
import org.yingshu.engine.flow.Supply;

/** Ways of handling to try cases on. */
public final class CaseFixture {

    public static final String MARKET = "市场监督管理局";
    public static final String TAX = "税务局";

    private CaseFixture() {}

    public static Step step(String id, StepKind kind, String performer, String... after) {
        return new Step(id, "环节" + id, kind, performer, Set.of(after), null, true, null, null);
    }

    public static Step uncounted(String id, StepKind kind, String performer, String... after) {
        return new Step(id, "环节" + id, kind, performer, Set.of(after), null, false, null, null);
    }

    /** Accept, two reviews side by side, decide, certificate, deliver. */
    public static StepGraph twoReviews() {
        return new StepGraph(List.of(
                step("accept", StepKind.ACCEPT, MARKET),
                step("review", StepKind.REVIEW, MARKET, "accept"),
                step("tax", StepKind.REVIEW, TAX, "accept"),
                step("decide", StepKind.DECISION, MARKET, "review", "tax"),
                step("certificate", StepKind.CERTIFICATE, MARKET, "decide"),
                step("deliver", StepKind.DELIVERY, MARKET, "certificate")));
    }

    public static Procedure procedure(String code, StepGraph graph, DecisionKind decision) {
        return procedure(code, graph, decision, BigDecimal.ZERO);
    }

    public static Procedure procedure(String code, StepGraph graph, DecisionKind decision, BigDecimal cost) {
        List<String> steps = graph.steps().stream().map(Step::id).toList();
        return procedure(
                code, graph, decision, List.of(new Procedure.Part(code, "试办事项", MARKET, steps, List.of(), 0, cost)));
    }

    public static Procedure procedure(String code, StepGraph graph, DecisionKind decision, List<Procedure.Part> parts) {
        return new Procedure(
                new UUID(0, 0),
                code,
                "试办事项",
                parts.size() > 1,
                MARKET,
                decision,
                parts,
                List.of(
                        element("enterprise.name", ElementType.TEXT, false),
                        element("person.phone", ElementType.PHONE, true),
                        element("capital", ElementType.MONEY, false)),
                List.of(
                        new FormField("enterprise.name", true, null),
                        new FormField("person.phone", false, null),
                        new FormField("capital", false, null)),
                List.of(
                        need("articles", Supply.APPLICANT, null, false, false),
                        need("premises", Supply.APPLICANT, null, true, true),
                        need("tax-record", Supply.SHARED, TAX, false, false)),
                graph,
                Limit.parse("5工作日"),
                Limit.parse("20工作日"),
                null);
    }

    private static DataElement element(String code, ElementType type, boolean sensitive) {
        return new DataElement(code, code, type, List.of(), sensitive);
    }

    private static MaterialNeed need(
            String code, Supply supply, @Nullable String from, boolean tolerable, boolean promisable) {
        return new MaterialNeed(code, "材料" + code, supply, from, null, tolerable, promisable);
    }
}
