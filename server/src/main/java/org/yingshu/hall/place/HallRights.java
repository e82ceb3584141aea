package org.yingshu.hall.place;

import org.yingshu.hall.HallProblem;
import org.yingshu.hall.model.Hall;
import org.yingshu.shared.access.Caller;
import org.yingshu.shared.problem.ProblemException;

/** Who keeps the teams and the evaluation of a hall, and who sees all of it; everybody else sees what is their own. */
public final class HallRights {

    private HallRights() {}

    /** A hall that somebody runs is managed by that organisation alone; another one by the offices of its place. */
    public static boolean manages(Caller caller, Hall hall) {
        return caller.may("hall:manage")
                && seesAll(caller, hall)
                && (hall.organisation() == null || hall.organisation().equals(caller.organisation()));
    }

    /** Offices and supervisors of the place; whoever is bound to an organisation does not. */
    public static boolean seesAll(Caller caller, Hall hall) {
        return caller.scope().organisation() == null && caller.scope().seesRegion(hall.region());
    }

    /** @throws ProblemException where the caller does not manage the hall */
    public static void check(Hall hall) {
        if (!manages(Caller.current(), hall)) {
            throw new ProblemException(HallProblem.NOT_MANAGER, hall.name());
        }
    }
}
