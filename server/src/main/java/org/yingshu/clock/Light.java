package org.yingshu.clock;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How near the end of a clock is; as text in small letters. */
public enum Light {
    GREEN,
    AMBER,
    RED,
    OVERDUE,
    PAUSED,
    CLOSED;

    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
