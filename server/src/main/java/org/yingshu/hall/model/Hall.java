package org.yingshu.hall.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A place where people are served.
 *
 * @param nameEn what it is called in English; null where nobody wrote it
 * @param region six digits
 * @param organisation who runs it
 * @param slotMinutes how long an appointment is kept
 * @param slotPlaces how many may have the same appointment; 0 where nobody can book
 * @param daysAhead for how many days one may book
 */
public record Hall(
        UUID id,
        int version,
        String name,
        @Nullable String nameEn,
        String region,
        @Nullable UUID organisation,
        String address,
        String phone,
        String note,
        OpeningHours hours,
        List<HallWindow> windows,
        int slotMinutes,
        int slotPlaces,
        int daysAhead) {

    public Hall {
        windows = List.copyOf(windows);
    }

    /** Empty where nobody wrote it. */
    public String english() {
        return nameEn == null ? "" : nameEn.strip();
    }

    /** Whether a window has a class, so that it counts at which one something is registered. */
    public boolean hasClasses() {
        return windows.stream().anyMatch(window -> window.windowClass() != null);
    }

    public Optional<HallWindow> window(String number) {
        return windows.stream().filter(window -> window.number().equals(number)).findFirst();
    }

    public Hall withVersion(int number) {
        return new Hall(
                id,
                number,
                name,
                nameEn,
                region,
                organisation,
                address,
                phone,
                note,
                hours,
                windows,
                slotMinutes,
                slotPlaces,
                daysAhead);
    }

    /**
     * @param number as it is called out
     * @param kind such as 综合窗口, 缴费领证窗口
     * @param services what is done there, in words
     * @param windowClass null for a window whose content no class fixes
     * @param items codes of the items and one-things that are taken in there
     */
    public record HallWindow(
            String number,
            String kind,
            String services,
            @Nullable WindowClass windowClass,
            List<String> items) {

        /** What was kept before windows had items reads as one without. */
        public HallWindow {
            items = List.copyOf(Objects.requireNonNullElse(items, List.of()));
        }
    }
}
