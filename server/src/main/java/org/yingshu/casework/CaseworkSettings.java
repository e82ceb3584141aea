package org.yingshu.casework;

import java.time.Duration;
import java.time.LocalDate;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.yingshu.engine.calendar.limit.Limit;

/**
 * Numbers that no text gives, or that a place may set. All but the first are configuration of this installation.
 *
 * @param acceptance within which an office says whether it accepts; after it a case is deemed accepted (行政许可法 art. 32)
 * @param supplement within which an applicant supplements
 * @param debt within which an owed paper comes in, where the item says nothing (R5.51)
 * @param check within which a promise is looked at after the decision (R5.46)
 * @param rectify within which a broken promise is put right (R5.46)
 * @param statutory the limit of a decision where no law gives another (行政许可法 art. 42)
 * @param near working days before the end from which supervision calls a case near its limit
 * @param longPause calendar days from which a pause is abnormal
 * @param returns how many returns of a step are too many
 * @param draftDays how long a draft is kept that nobody touches
 * @param autosave how often a page keeps a draft
 * @param bundleReport for which stretches of time the report on one-things is made by itself (R5.32)
 */
@ConfigurationProperties("yingshu.casework")
public record CaseworkSettings(
        @DefaultValue("5工作日") String acceptance,
        @DefaultValue("15工作日") String supplement,
        @DefaultValue("15工作日") String debt,
        @DefaultValue("60工作日") String check,
        @DefaultValue("15工作日") String rectify,
        @DefaultValue("20工作日") String statutory,
        @DefaultValue("3") int near,
        @DefaultValue("30") int longPause,
        @DefaultValue("2") int returns,
        @DefaultValue("90") int draftDays,
        @DefaultValue("5s") Duration autosave,
        @DefaultValue("QUARTER") Rhythm bundleReport) {

    /** Stretches of a year. */
    public enum Rhythm {
        MONTH(1),
        QUARTER(3),
        HALF_YEAR(6),
        YEAR(12);

        private final int months;

        Rhythm(int months) {
            this.months = months;
        }

        /** The first day of the stretch before the one of the day. */
        public LocalDate lastBegan(LocalDate today) {
            int into = (today.getMonthValue() - 1) % months;
            return today.withDayOfMonth(1).minusMonths(into + months);
        }

        /** The last day of the stretch that began on the day. */
        public LocalDate ended(LocalDate began) {
            return began.plusMonths(months).minusDays(1);
        }
    }

    public CaseworkSettings {
        for (String limit : new String[] {acceptance, supplement, debt, check, rectify, statutory}) {
            Limit.parse(limit);
        }
    }
}
