package org.yingshu.shared.problem;

import org.yingshu.engine.lifecycle.Decision;

/**
 * One of a module's problems; each module has an enum of them. The text for a reader stands under the code in the
 * module's {@code messages/<module>_<language>.properties}.
 */
public interface ProblemCode {

    /** Stable, of the form module.reason-in-words. */
    String code();

    Kind kind();

    /** What a lifecycle answers where it refuses a command for this. */
    default <E> Decision<E> refuse(Object... arguments) {
        return Decision.refuse(code(), arguments);
    }
}
