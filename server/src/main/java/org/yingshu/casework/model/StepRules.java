package org.yingshu.casework.model;

import java.util.List;
import java.util.Optional;
import org.yingshu.casework.Fired;
import org.yingshu.engine.flow.Step;

/** What rules say of a step that needs no person. */
public interface StepRules {

    /** What a decision table said, with the rows that fired. */
    record Answer(boolean passed, String text, List<Fired> fired) {}

    /** Empty where no rule is sure: then a person decides, with a reason. */
    Optional<Answer> ask(CaseFile file, Procedure how, Step step);
}
