package org.yingshu.feedback.review;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yingshu.feedback.Branch;
import org.yingshu.feedback.Channel;
import org.yingshu.feedback.ReviewStatus;

/**
 * What a list of reviews is narrowed to.
 *
 * @param bad only the two lowest grades, or only the others
 * @param open whether something is still to be done
 * @param item its code
 * @param place the window or point by its name
 */
record ReviewFilter(
        @Nullable String q,
        @Nullable Integer grade,
        @Nullable Boolean bad,
        @Nullable ReviewStatus status,
        @Nullable Boolean open,
        @Nullable Boolean named,
        @Nullable Channel channel,
        @Nullable Branch branch,
        @Nullable UUID unit,
        @Nullable String item,
        @Nullable String place,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {}
