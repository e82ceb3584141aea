package org.yingshu.shared.problem;

/**
 * One of a module's problems; each module has an enum of them. The text for a reader stands under the code in the
 * module's {@code messages/<module>_<language>.properties}.
 */
public interface ProblemCode {

    /** Stable, of the form module.reason-in-words. */
    String code();

    Kind kind();
}
