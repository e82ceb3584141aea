package org.yingshu.ledger;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.yingshu.plan.PlanRhythm;

/**
 * Numbers and words that no plan gives. All of them are configuration of this installation, not law.
 *
 * @param signDays working days to sign for receipt
 * @param amberDays working days before the due date from which a light is amber
 * @param redDays working days before the due date from which a light is red
 * @param milestoneDays working days before a milestone from which a light is amber
 * @param reportsRed missed reports from which a light is red; fewer are amber
 * @param difficultyDays days after which an unanswered difficulty makes a light amber
 * @param behindPoints percentage points that progress may lag behind the share of the time that is over
 * @param reviewEvery the period in which a continuing duty is reviewed (R1.3 gives no value)
 * @param reviewDay by which day of the period's last week or month
 * @param officeChecksParts whether the office checks the strike-off of parts too, or leaves it to who broke the duty down
 * @param replyDays working days to reply to a supervision order
 */
@ConfigurationProperties("yingshu.ledger")
public record LedgerSettings(
        @DefaultValue("3") int signDays,
        @DefaultValue("10") int amberDays,
        @DefaultValue("3") int redDays,
        @DefaultValue("5") int milestoneDays,
        @DefaultValue("2") int reportsRed,
        @DefaultValue("10") int difficultyDays,
        @DefaultValue("30") int behindPoints,
        @DefaultValue("QUARTER") PlanRhythm.Every reviewEvery,
        @DefaultValue("31") int reviewDay,
        @DefaultValue("false") boolean officeChecksParts,
        @DefaultValue("5") int replyDays) {

    public PlanRhythm review() {
        return new PlanRhythm(reviewEvery, reviewDay);
    }
}
