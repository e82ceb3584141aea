package org.yingshu.casework.model;

import java.util.List;
import org.yingshu.casework.Fired;

/** What a decision table says of a case whose item it may decide. */
public interface StepRules {

    /**
     * @param granted whether the table surely says yes; everything else, not knowing included, is for a person to decide
     * @param fired the rows that say so; what is not known, where no row could fire; never empty
     */
    record Answer(boolean granted, List<Fired> fired) {}

    /** A rule never refuses anybody: it grants, or leaves the step to a person. */
    Answer ask(CaseFile file, String rule);
}
