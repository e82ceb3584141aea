package org.yingshu.casework.model;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yingshu.casework.CaseProblem;
import org.yingshu.engine.lifecycle.Decision;
import org.yingshu.engine.lifecycle.Refusal;

/** Refusals by their code. */
public final class Refuse {

    private Refuse() {}

    static <E> Decision<E> because(CaseProblem problem, Object... arguments) {
        return Decision.refuse(problem.code(), arguments);
    }

    static @Nullable Refusal when(boolean so, CaseProblem problem, Object... arguments) {
        return so ? new Refusal(problem.code(), List.of(arguments)) : null;
    }

    static @Nullable Refusal firstOf(@Nullable Refusal... all) {
        for (Refusal one : all) {
            if (one != null) {
                return one;
            }
        }
        return null;
    }
}
