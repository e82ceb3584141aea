package org.yingshu.casework;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.assertj.core.api.SoftAssertions;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yingshu.engine.pack.model.Example;
import org.yingshu.matter.DecisionOutcome;
import org.yingshu.matter.Matters;
import tools.jackson.databind.JsonNode;

/** Whether a case came out as its example says, and whether the facts that were recorded say the same. */
@TestComponent
final class Expecting {

    /** What the platform knows of everybody who comes as far as this. */
    private static final Map<String, Object> KNOWN =
            Map.of("identified", true, "nameDeclared", true, "dishonest", false);

    private final JdbcClient jdbc;
    private final Matters matters;

    Expecting(JdbcClient jdbc, Matters matters) {
        this.jdbc = jdbc;
        this.matters = matters;
    }

    /** The facts of a finished case, as indicators read them. */
    record Fact(int steps, int minutes, int handedIn, int visits, BigDecimal cost, String outcome) {}

    Fact fact(UUID id) {
        return Counter.system(() -> jdbc.sql("""
                        select steps, minutes, materials - free as handed_in, visits, cost, outcome
                        from casework.fact where case_id = :id and step = ''
                        """)
                .param("id", id)
                .query((row, number) -> new Fact(
                        row.getInt(1),
                        row.getInt(2),
                        row.getInt(3),
                        row.getInt(4),
                        row.getBigDecimal(5),
                        row.getString(6)))
                .single());
    }

    void check(Example example, Run run, JsonNode seen) {
        Fact fact = fact(run.id);
        var all = new SoftAssertions();
        all.assertThat(fact.outcome()).as("outcome").isEqualTo("GRANTED");
        all.assertThat(fact.minutes()).as("working time").isEqualTo(run.counted());
        example.expect().forEach((what, value) -> check(all, what, value, run, seen, fact));
        all.assertAll();
    }

    private void check(SoftAssertions all, String what, Object value, Run run, JsonNode seen, Fact fact) {
        Example example = run.example;
        switch (what) {
            case "steps" -> all.assertThat(fact.steps()).as(what).isEqualTo(number(value));
            case "visits" -> all.assertThat(fact.visits()).as(what).isEqualTo(number(value));
            case "materials" ->
                all.assertThat(fact.handedIn() - byPaper(example, seen))
                        .as(what)
                        .isEqualTo(number(value));
            case "limit" ->
                all.assertThat(limit(seen.at("/procedure"))).as(what).isEqualTo(value);
            case "due" -> all.assertThat(run.due()).as(what).isEqualTo(value.toString());
            case "cost" -> all.assertThat(fact.cost()).as(what).isEqualByComparingTo(new BigDecimal(value.toString()));
            case "items" ->
                all.assertThat(texts(seen.at("/procedure/parts"), "/item"))
                        .as(what)
                        .containsExactlyInAnyOrderElementsOf(codes(value));
            case "certificates" ->
                all.assertThat(issued(seen)).as(what).containsExactlyInAnyOrderElementsOf(codes(value));
            case "path" -> {
                if (value instanceof Collection<?>) {
                    all.assertThat(done(seen)).as(what).containsExactlyInAnyOrderElementsOf(codes(value));
                }
            }
            case "uncounted" ->
                all.assertThat(uncounted(seen)).as(what).containsExactlyInAnyOrderElementsOf(codes(value));
            case "rule" -> rules(all, (Map<?, ?>) value, example);
            default -> {}
        }
    }

    /** What a certificate would stand for, were it the applicant's own. */
    private static int byPaper(Example example, JsonNode seen) {
        Set<String> listed = new TreeSet<>();
        example.materials().forEach(material -> listed.add(String.valueOf(material)));
        listed.addAll(example.tolerated());
        int more = 0;
        for (JsonNode paper : seen.at("/papers")) {
            boolean filed = paper.at("/way").asString().equals("FILE");
            more += filed && !listed.contains(paper.at("/material").asString()) ? 1 : 0;
        }
        return more;
    }

    private void rules(SoftAssertions all, Map<?, ?> expected, Example example) {
        Map<String, Object> facts = new HashMap<>(KNOWN);
        facts.putAll(example.form());
        facts.putAll(example.answers());
        expected.forEach((rule, result) -> {
            DecisionOutcome said = Counter.system(
                    () -> matters.decide(rule.toString(), example.place(), LocalDate.parse(example.date()), facts));
            ((Map<?, ?>) result).forEach((name, value) -> {
                if (name.equals("row")) {
                    all.assertThat(said.outcome().fired()).as("row of %s", rule).contains(value.toString());
                } else {
                    all.assertThat(said.outcome().result().get(name.toString()))
                            .as("%s of %s", name, rule)
                            .isEqualTo(value);
                }
            });
        });
    }

    /** What the place promises, or else the law. */
    private static String limit(JsonNode procedure) {
        String promised = procedure.at("/promised").asString("");
        return promised.isEmpty() ? procedure.at("/statutory").asString("") : promised;
    }

    private static Set<String> done(JsonNode seen) {
        Set<String> done = new TreeSet<>();
        seen.at("/stops").forEach(stop -> {
            if (stop.at("/state").asString().equals("done")
                    && !stop.at("/id").asString().equals("submitted")) {
                String id = stop.at("/id").asString();
                done.add(id.equals("acceptance") ? "accept" : id);
            }
        });
        return done;
    }

    private static Set<String> uncounted(JsonNode seen) {
        Set<String> done = done(seen);
        Set<String> all = new TreeSet<>();
        seen.at("/procedure/graph/steps").forEach(step -> {
            if (!step.at("/counted").asBoolean() && done.contains(step.at("/id").asString())) {
                all.add(step.at("/id").asString());
            }
        });
        return all;
    }

    private static Set<String> issued(JsonNode seen) {
        Set<String> types = new TreeSet<>();
        seen.at("/rulings").forEach(ruling -> types.addAll(texts(ruling.at("/certificates"), "/type")));
        return types;
    }

    private static List<String> texts(JsonNode many, String path) {
        List<String> all = new ArrayList<>();
        many.forEach(one -> all.add(one.at(path).asString()));
        return all;
    }

    private static int number(Object value) {
        return new BigDecimal(value.toString()).intValueExact();
    }

    private static List<String> codes(Object value) {
        return ((Collection<?>) value).stream().map(String::valueOf).toList();
    }
}
