package org.yingshu.ledger.model;

import org.yingshu.engine.lifecycle.Decision;
import org.yingshu.ledger.LedgerProblem;

/** Refusals by their code. */
public final class Refuse {

    private Refuse() {}

    public static <E> Decision<E> because(LedgerProblem problem, Object... arguments) {
        return Decision.refuse(problem.code(), arguments);
    }
}
