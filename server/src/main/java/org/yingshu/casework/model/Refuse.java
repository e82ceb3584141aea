package org.yingshu.casework.model;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yingshu.casework.CaseProblem;
import org.yingshu.engine.lifecycle.Decision;
import org.yingshu.engine.lifecycle.Refusal;
import org.yingshu.shared.problem.ProblemException;

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

    /** The same refusal with the kind that its code has: what is not yours is forbidden rather than in conflict. */
    public static ProblemException withKind(ProblemException refused) {
        return Arrays.stream(CaseProblem.values())
                .filter(problem -> problem.code().equals(refused.code()))
                .findFirst()
                .map(problem ->
                        new ProblemException(problem.code(), problem.kind(), refused.arguments(), refused.fields()))
                .orElse(refused);
    }
}
