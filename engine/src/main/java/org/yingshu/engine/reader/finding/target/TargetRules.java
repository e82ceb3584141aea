package org.yingshu.engine.reader.finding.target;

import java.util.List;
import org.yingshu.engine.reader.finding.rule.Rule;

/** The rules of this family. */
public final class TargetRules {

    public static final List<Rule> ALL = List.of();

    private TargetRules() {}
}
