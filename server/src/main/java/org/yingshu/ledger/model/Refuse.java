package org.yingshu.ledger.model;

import java.util.Arrays;
import org.yingshu.engine.lifecycle.Decision;
import org.yingshu.ledger.LedgerProblem;
import org.yingshu.shared.problem.ProblemException;

/** Refusals by their code. */
public final class Refuse {

    private Refuse() {}

    public static <E> Decision<E> because(LedgerProblem problem, Object... arguments) {
        return Decision.refuse(problem.code(), arguments);
    }

    /** The same refusal with the kind that its code has: what is not yours is forbidden rather than in conflict. */
    public static ProblemException withKind(ProblemException refused) {
        return Arrays.stream(LedgerProblem.values())
                .filter(problem -> problem.code().equals(refused.code()))
                .findFirst()
                .map(problem ->
                        new ProblemException(problem.code(), problem.kind(), refused.arguments(), refused.fields()))
                .orElse(refused);
    }
}
