package org.yingshu.feedback;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The documents give no number of days for any of these: all are configuration. The default of {@code rectifyDays} is a
 * city's own rule (15 working days); others have 5.
 *
 * @param address where people reach the pages; the codes of rating points lead there
 * @param verifyDays working days until a bad review is verified with who gave it
 * @param rectifyDays working days until a bad review is put right and called back
 * @param callBackTries calls without an answer after which a review may be closed all the same
 * @param answerDays working days until a consultation is answered
 * @param perPoint reviews that one rating point takes within an hour
 * @param questions consultations that all people together may ask within a minute
 * @param concentrated from when on bad reviews of one thing are to be put right as a whole
 */
@ConfigurationProperties("yingshu.feedback")
public record FeedbackSettings(
        @DefaultValue("http://localhost:8080") String address,
        @DefaultValue("2") int verifyDays,
        @DefaultValue("15") int rectifyDays,
        @DefaultValue("3") int callBackTries,
        @DefaultValue("5") int answerDays,
        @DefaultValue("60") int perPoint,
        @DefaultValue("30") int questions,
        @DefaultValue Concentrated concentrated) {

    /**
     * @param days the rolling window in which bad reviews are counted
     * @param item bad reviews of one item at one unit
     * @param unit bad reviews of one unit; more, since it has many items
     * @param window bad reviews of one window or point
     */
    public record Concentrated(
            @DefaultValue("30") int days,
            @DefaultValue("3") int item,
            @DefaultValue("5") int unit,
            @DefaultValue("3") int window) {}
}
