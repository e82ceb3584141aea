package org.yingshu.engine.calendar.clock;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A time that does not run.
 *
 * @param reason in words for the person concerned: 等待补正, 听证
 * @param from the first moment that does not run
 * @param to the moment from which it runs again; absent while the pause is open
 */
public record Pause(
        Kind kind, String reason, Instant from, @Nullable Instant to) {

    /** Both stop the clock alike; the law and the reader tell them apart. */
    public enum Kind {
        /** the clock was stopped: 中止, waiting for supplements */
        PAUSED,
        /** a period the law leaves out: 听证、招标、拍卖、检验、检测、检疫、鉴定、专家评审 (行政许可法 art. 45) */
        EXCLUDED
    }

    public Pause {
        if (to != null && !from.isBefore(to)) {
            throw new IllegalArgumentException("a pause must end after it begins: %s to %s".formatted(from, to));
        }
    }

    public static Pause paused(String reason, Instant from, Instant to) {
        return new Pause(Kind.PAUSED, reason, from, to);
    }

    public static Pause excluded(String reason, Instant from, Instant to) {
        return new Pause(Kind.EXCLUDED, reason, from, to);
    }

    /** A pause of which no end is known yet. */
    public static Pause open(String reason, Instant from) {
        return new Pause(Kind.PAUSED, reason, from, null);
    }
}
