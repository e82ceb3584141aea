package org.yingshu.casework.filing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.yingshu.casework.Fired;
import org.yingshu.casework.model.CaseFile;
import org.yingshu.casework.model.Procedure;
import org.yingshu.casework.model.StepRules;
import org.yingshu.engine.calendar.WorkCalendar;
import org.yingshu.engine.flow.Step;
import org.yingshu.engine.flow.StepKind;
import org.yingshu.engine.rules.Outcome;
import org.yingshu.matter.DecisionOutcome;
import org.yingshu.matter.MatterProblem;
import org.yingshu.matter.Matters;
import org.yingshu.shared.problem.ProblemException;

/**
 * Decision tables of the catalogue, asked for steps that need no person: the table is called like the item and the step,
 * start-up.registration.review. Its output {@code granted} says yes or no; without one, deciding at all is a yes.
 */
@Component
class MatterRules implements StepRules {

    private static final String RESULT = "granted";

    private final Matters matters;
    private final FormStore forms;

    MatterRules(Matters matters, FormStore forms) {
        this.matters = matters;
        this.forms = forms;
    }

    @Override
    public Optional<Answer> ask(CaseFile file, Procedure how, Step step) {
        String item = how.part(step.id()).item();
        String rule = step.id().startsWith(item + ".") ? step.id() : item + "." + step.id();
        LocalDate on = LocalDate.ofInstant(file.moments().submitted(), WorkCalendar.ZONE);
        try {
            DecisionOutcome said = matters.decide(rule, file.head().region(), on, facts(file));
            return said.isDecided() ? Optional.of(answer(said)) : Optional.empty();
        } catch (ProblemException e) {
            if (!e.code().equals(MatterProblem.NO_SUCH_RULE.code())) {
                throw e;
            }
            // What only passes something on needs no rule; a decision without one is a person's.
            return step.kind() == StepKind.AUTOMATIC ? Optional.of(new Answer(true, "", List.of())) : Optional.empty();
        }
    }

    private Map<String, @Nullable Object> facts(CaseFile file) {
        Map<String, @Nullable Object> facts = new HashMap<>();
        forms.find(file.id()).ifPresent(kept -> {
            facts.putAll(kept.application().form());
            facts.putAll(kept.application().answers());
        });
        return facts;
    }

    private static Answer answer(DecisionOutcome said) {
        Outcome outcome = said.outcome();
        List<Fired> fired = new ArrayList<>();
        for (Outcome.Judged row : outcome.rows()) {
            if (outcome.fired().contains(row.row())) {
                fired.add(new Fired(said.rule(), row.row(), row.note().isBlank() ? row.where() : row.note()));
            }
        }
        Object result = outcome.result().get(RESULT);
        boolean passed = result == null || Boolean.TRUE.equals(result) || "是".equals(result);
        return new Answer(passed, passed ? "" : "按“" + said.name().zh() + "”自动审查未通过", fired);
    }
}
