package org.yingshu.casework.filing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.yingshu.casework.Fired;
import org.yingshu.casework.Ground;
import org.yingshu.casework.filing.PlatformFacts.Facts;
import org.yingshu.casework.model.CaseFile;
import org.yingshu.casework.model.StepRules;
import org.yingshu.engine.calendar.WorkCalendar;
import org.yingshu.engine.pack.model.Words;
import org.yingshu.engine.rules.Outcome;
import org.yingshu.matter.DecisionOutcome;
import org.yingshu.matter.MatterProblem;
import org.yingshu.matter.Matters;
import org.yingshu.shared.problem.ProblemException;

/**
 * Decision tables of the catalogue. The output {@value #DECISION} of a table must say {@value #GRANT}; whatever else it
 * says, or that it says nothing at all, leaves the step to a person.
 */
@Component
class MatterRules implements StepRules {

    private static final String DECISION = "decision";
    private static final String GRANT = "grant";
    private static final String REASON = "reason";

    private final Matters matters;
    private final FormStore forms;
    private final PlatformFacts platform;
    private final ElementWords words;

    MatterRules(Matters matters, FormStore forms, PlatformFacts platform, ElementWords words) {
        this.matters = matters;
        this.forms = forms;
        this.platform = platform;
        this.words = words;
    }

    @Override
    public Answer ask(CaseFile file, String rule) {
        LocalDate on = LocalDate.ofInstant(file.moments().submitted(), WorkCalendar.ZONE);
        Facts facts = forms.find(file.id())
                .map(kept -> platform.of(file, kept.application()))
                .orElse(Facts.NONE);
        try {
            DecisionOutcome said = matters.decide(rule, file.head().region(), on, facts.values());
            return answer(said, grounds(said, facts));
        } catch (ProblemException e) {
            if (!e.code().equals(MatterProblem.NO_SUCH_RULE.code())) {
                throw e;
            }
            return byHand(rule, "事项目录中没有这张规则表", List.of());
        }
    }

    private static Answer answer(DecisionOutcome said, List<Ground> grounds) {
        Outcome outcome = said.outcome();
        return switch (outcome.status()) {
            case DECIDED -> new Answer(GRANT.equals(outcome.result().get(DECISION)), fired(said, grounds));
            case INCOMPLETE -> byHand(said.rule(), "尚未查明：" + missing(said), grounds);
            case MANUAL -> byHand(said.rule(), "没有适用的规则行", grounds);
            case CONTRADICTION -> byHand(said.rule(), "规则行相互矛盾：" + String.join("、", outcome.fired()), grounds);
        };
    }

    private static Answer byHand(String rule, String why, List<Ground> grounds) {
        return new Answer(false, List.of(new Fired(rule, "", why, grounds)));
    }

    private static List<Fired> fired(DecisionOutcome said, List<Ground> grounds) {
        List<Fired> fired = new ArrayList<>();
        Object reason = said.outcome().result().get(REASON);
        for (Outcome.Judged row : said.outcome().rows()) {
            if (said.outcome().fired().contains(row.row())) {
                String text = reason == null ? row.note() : reason.toString();
                fired.add(new Fired(said.rule(), row.row(), text.isBlank() ? row.where() : text, grounds));
            }
        }
        return fired;
    }

    /** What was known of the inputs that have a name for readers, and who says so. */
    private List<Ground> grounds(DecisionOutcome said, Facts facts) {
        Map<String, String> elements = matters.elements(said.rule());
        List<Ground> grounds = new ArrayList<>();
        said.labels().forEach((input, label) -> {
            String element = elements.get(input);
            String name = element != null && facts.values().get(element) != null ? element : input;
            Object value = facts.values().get(name);
            if (value != null) {
                grounds.add(new Ground(label.zh(), words.read(element, value), facts.source(name)));
            }
        });
        return grounds;
    }

    private static String missing(DecisionOutcome said) {
        return said.outcome().missing().stream()
                .map(name -> said.labels().getOrDefault(name, Words.same(name)).zh())
                .collect(Collectors.joining("、"));
    }
}
