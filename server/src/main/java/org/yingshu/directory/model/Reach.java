package org.yingshu.directory.model;

import org.yingshu.directory.DirectoryProblem;
import org.yingshu.shared.problem.ProblemException;
import org.yingshu.shared.scope.CurrentScope;

/** Everybody may read the directory; each may change only what lies in the region of the caller's scope. */
public final class Reach {

    private Reach() {}

    public static void check(String region) {
        if (!CurrentScope.get().seesRegion(region)) {
            throw new ProblemException(DirectoryProblem.OUTSIDE_REGION, region);
        }
    }
}
