package org.yingshu.casework.filing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.yingshu.casework.Fired;
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

    MatterRules(Matters matters, FormStore forms, PlatformFacts platform) {
        this.matters = matters;
        this.forms = forms;
        this.platform = platform;
    }

    @Override
    public Answer ask(CaseFile file, String rule) {
        LocalDate on = LocalDate.ofInstant(file.moments().submitted(), WorkCalendar.ZONE);
        Map<String, @Nullable Object> facts = forms.find(file.id())
                .map(kept -> platform.of(file, kept.application()))
                .orElse(Map.of());
        try {
            return answer(matters.decide(rule, file.head().region(), on, facts));
        } catch (ProblemException e) {
            if (!e.code().equals(MatterProblem.NO_SUCH_RULE.code())) {
                throw e;
            }
            return byHand(rule, "事项目录中没有这张规则表");
        }
    }

    private static Answer answer(DecisionOutcome said) {
        Outcome outcome = said.outcome();
        return switch (outcome.status()) {
            case DECIDED -> new Answer(GRANT.equals(outcome.result().get(DECISION)), fired(said));
            case INCOMPLETE -> byHand(said.rule(), "尚未查明：" + missing(said));
            case MANUAL -> byHand(said.rule(), "没有适用的规则行");
            case CONTRADICTION -> byHand(said.rule(), "规则行相互矛盾：" + String.join("、", outcome.fired()));
        };
    }

    private static Answer byHand(String rule, String why) {
        return new Answer(false, List.of(new Fired(rule, "", why)));
    }

    private static List<Fired> fired(DecisionOutcome said) {
        List<Fired> fired = new ArrayList<>();
        Object reason = said.outcome().result().get(REASON);
        for (Outcome.Judged row : said.outcome().rows()) {
            if (said.outcome().fired().contains(row.row())) {
                String text = reason == null ? row.note() : reason.toString();
                fired.add(new Fired(said.rule(), row.row(), text.isBlank() ? row.where() : text));
            }
        }
        return fired;
    }

    private static String missing(DecisionOutcome said) {
        return said.outcome().missing().stream()
                .map(name -> said.labels().getOrDefault(name, Words.same(name)).zh())
                .collect(Collectors.joining("、"));
    }
}
