package org.yingshu.engine.reader.finding.target;

import java.util.List;
import org.yingshu.engine.reader.finding.rule.Rule;

/** The rules of this family. */
public final class TargetRules {

    public static final List<Rule> ALL = List.of(
            new ColumnSum(),
            new RateArithmetic(),
            new WorseThanBaseline(),
            new TwoValues(),
            new StatedRate(),
            new ChangeMismatch(),
            new NamedOtherwise(),
            new TwoDates(),
            new ListedOtherwise(),
            new UnlikeUnits(),
            new OverHundred(),
            new BenchmarkWorse(),
            new AlreadyMet());

    private TargetRules() {}
}
