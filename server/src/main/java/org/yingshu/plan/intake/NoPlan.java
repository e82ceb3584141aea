package org.yingshu.plan.intake;

/** The text holds no measure and no task list. */
final class NoPlan extends RuntimeException {

    private static final long serialVersionUID = 1L;
}
