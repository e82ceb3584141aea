package org.yingshu.hall.model;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The times of a day for which people may book. */
public final class Slots {

    private Slots() {}

    /** @param free how many may still book it */
    public record Slot(LocalTime from, LocalTime to, int free) {}

    /**
     * All slots of a day; what is left at the end of a stretch and is shorter than a slot is none.
     *
     * @param minutes of a slot
     * @param places how many may book the same slot
     * @param taken how many have, by the slot's begin
     * @param after slots that begin earlier are over
     */
    public static List<Slot> of(
            List<OpenTime> open, int minutes, int places, Map<LocalTime, Integer> taken, LocalTime after) {
        List<Slot> slots = new ArrayList<>();
        for (OpenTime time : open) {
            int end = time.to().toSecondOfDay();
            for (int at = time.from().toSecondOfDay(); at + minutes * 60 <= end; at += minutes * 60) {
                LocalTime from = LocalTime.ofSecondOfDay(at);
                if (!from.isBefore(after)) {
                    slots.add(new Slot(
                            from, from.plusMinutes(minutes), Math.max(0, places - taken.getOrDefault(from, 0))));
                }
            }
        }
        return slots;
    }
}
