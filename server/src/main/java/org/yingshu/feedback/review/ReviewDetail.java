package org.yingshu.feedback.review;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yingshu.clock.ClockView;
import org.yingshu.feedback.model.Review;

/**
 * A review as its page shows it.
 *
 * @param clock how long it may still take; null where nothing is due
 * @param commands what the caller may do with it now
 */
record ReviewDetail(
        UUID id, int version, Review review, @Nullable ClockView clock, List<String> commands) {}
