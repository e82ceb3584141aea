package org.yingshu.engine.flow.order;

import java.io.Serial;
import java.util.List;

/** Steps or items that cannot be put into an order. */
public final class BadGraph extends IllegalArgumentException {

    @Serial
    private static final long serialVersionUID = 1L;

    public enum Problem {
        /** each waits for the one before it and the first for the last; the first is named again at the end */
        CYCLE,
        /** the first waits for the second, which does not exist */
        DANGLING,
        TWICE,
        /** the law wants the first finished before the second begins, and the steps do not say so */
        REVERSED,
        /** a step that a command names is not in the graph */
        UNKNOWN,
        /** branches whose units nobody made comparable are too many to show all of them */
        TOO_MANY_BRANCHES
    }

    private final Problem problem;
    private final List<String> about;

    public BadGraph(Problem problem, List<String> about) {
        super(problem + ": " + String.join(" → ", about));
        this.problem = problem;
        this.about = List.copyOf(about);
    }

    public Problem problem() {
        return problem;
    }

    /** The steps or items, in the order of the problem. */
    public List<String> about() {
        return about;
    }
}
