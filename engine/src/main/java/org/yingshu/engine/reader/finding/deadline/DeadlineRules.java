package org.yingshu.engine.reader.finding.deadline;

import java.util.List;
import org.yingshu.engine.reader.finding.rule.Rule;

/** The rules of this family. */
public final class DeadlineRules {

    public static final List<Rule> ALL = List.of();

    private DeadlineRules() {}
}
