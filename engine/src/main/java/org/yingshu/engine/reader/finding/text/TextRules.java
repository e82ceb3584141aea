package org.yingshu.engine.reader.finding.text;

import java.util.List;
import org.yingshu.engine.reader.finding.rule.Rule;

/** The rules of this family. */
public final class TextRules {

    public static final List<Rule> ALL = List.of(
            new RepeatedNumber(),
            new SkippedNumber(),
            new WrongReplacement(),
            new DoubledWord(),
            new ForeignWord(),
            new MarkupRemains(),
            new DuplicateDocument(),
            new DoubledSign());

    private TextRules() {}
}
