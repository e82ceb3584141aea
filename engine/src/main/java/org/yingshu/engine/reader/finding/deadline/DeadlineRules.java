package org.yingshu.engine.reader.finding.deadline;

import java.util.List;
import org.yingshu.engine.reader.finding.rule.Rule;

/** The rules of this family. */
public final class DeadlineRules {

    public static final List<Rule> ALL = List.of(
            new TextLater(),
            new DayMissing(),
            new YearOutOfTerm(),
            new ContinuingButDated(),
            new NoDeadline(),
            new EarlierMilestone(),
            new RecurringWithoutDay(),
            new SoftWording(),
            new MixedDays());

    private DeadlineRules() {}
}
