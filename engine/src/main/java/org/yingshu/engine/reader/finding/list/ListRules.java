package org.yingshu.engine.reader.finding.list;

import java.util.List;
import org.yingshu.engine.reader.finding.rule.Rule;

/** The rules of this family. */
public final class ListRules {

    public static final List<Rule> ALL = List.of(
            new NegationLost(),
            new FigureChanged(),
            new DeadlineDiffers(),
            new OwnersDiffer(),
            new ConditionLost(),
            new CellsDisplaced(),
            new CellMissing(),
            new NumberMisprinted(),
            new RowUnlinked(),
            new MeasureUnlisted(),
            new OwnersGrouped(),
            new WordDiffers(),
            new Reworded());

    private ListRules() {}
}
