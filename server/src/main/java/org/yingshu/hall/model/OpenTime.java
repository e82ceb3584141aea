package org.yingshu.hall.model;

import java.time.LocalTime;

/** A stretch of a day in which a hall is open; the end is not part of it. */
public record OpenTime(LocalTime from, LocalTime to) {

    public boolean isOrdered() {
        return from.isBefore(to);
    }

    public boolean covers(LocalTime time) {
        return !time.isBefore(from) && time.isBefore(to);
    }
}
