package org.yingshu.engine.reader.finding.rule;

import java.util.stream.Stream;
import org.yingshu.engine.reader.model.Finding;

/** One thing that can be wrong with a plan. A rule holds no state: the same object checks many plans at once. */
public interface Rule {

    About about();

    Stream<Finding> check(Plan plan);
}
