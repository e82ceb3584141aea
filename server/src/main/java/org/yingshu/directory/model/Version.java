package org.yingshu.directory.model;

import org.yingshu.directory.DirectoryProblem;
import org.yingshu.shared.problem.Problem;
import org.yingshu.shared.problem.ProblemException;

/** The version of a record that the caller has seen, from the header If-Match. */
public final class Version {

    private Version() {}

    public static int of(String ifMatch) {
        try {
            return Integer.parseInt(ifMatch.replace("W/", "").replace("\"", "").strip());
        } catch (NumberFormatException e) {
            throw new ProblemException(Problem.UNREADABLE);
        }
    }

    /** Of an update that looks for the seen version: without a row, somebody was faster. */
    public static void check(int updatedRows) {
        if (updatedRows == 0) {
            throw new ProblemException(DirectoryProblem.STALE_VERSION);
        }
    }
}
