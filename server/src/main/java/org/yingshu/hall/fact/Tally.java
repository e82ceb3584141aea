package org.yingshu.hall.fact;

/**
 * What was measured of a window, a team or a member of staff.
 *
 * @param called visitors who were called after they had waited; {@code waited} are their minutes in all
 * @param late decided after the promised limit
 * @param returned steps handed back
 * @param good reviews with grade 4 or 5; {@code bad} those with 1 or 2
 */
public record Tally(
        long served,
        long missed,
        long called,
        long waited,
        long registered,
        long accepted,
        long decided,
        long inTime,
        long late,
        long returned,
        long reviews,
        long good,
        long bad) {

    public static final Tally NONE = new Tally(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);

    public Tally plus(Tally more) {
        return new Tally(
                served + more.served,
                missed + more.missed,
                called + more.called,
                waited + more.waited,
                registered + more.registered,
                accepted + more.accepted,
                decided + more.decided,
                inTime + more.inTime,
                late + more.late,
                returned + more.returned,
                reviews + more.reviews,
                good + more.good,
                bad + more.bad);
    }
}
