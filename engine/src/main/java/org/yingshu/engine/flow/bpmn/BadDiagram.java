package org.yingshu.engine.flow.bpmn;

import java.io.Serial;

/** A file that no step graph can be read from. */
public final class BadDiagram extends IllegalArgumentException {

    @Serial
    private static final long serialVersionUID = 1L;

    public enum Problem {
        NOT_XML,
        /** the root is no {@code definitions} of BPMN 2.0, or there is no process, or more than one */
        NOT_ONE_PROCESS,
        /** an element that means something which a step graph cannot say */
        UNSUPPORTED,
        /** an attribute that is missing, or has a value that means nothing here */
        BAD_ATTRIBUTE,
        /** a flow from or to nothing */
        DANGLING_FLOW,
        /** a way out of an exclusive gateway that is neither the default nor has a condition */
        CONDITION_MISSING,
        /** a condition that is no FEEL, such as another program's own language */
        CONDITION_UNREADABLE,
        /** a condition on a way that does not leave an exclusive gateway */
        CONDITION_UNEXPECTED,
        /** two ways into a task: a gateway has to say whether it waits for both */
        GATEWAY_MISSING,
        /** a gateway that joins what no gateway of its kind split */
        UNSTRUCTURED
    }

    private final Problem problem;
    private final String element;
    private final int line;

    BadDiagram(Problem problem, String element, int line) {
        super(problem + " in line " + line + ": " + element);
        this.problem = problem;
        this.element = element;
        this.line = line;
    }

    public Problem problem() {
        return problem;
    }

    /** The element's name or id. */
    public String element() {
        return element;
    }

    /** From 1; -1 when unknown. */
    public int line() {
        return line;
    }
}
