package org.yingshu.feedback.concentration;

import java.util.UUID;
import org.yingshu.feedback.FeedbackSettings;
import org.yingshu.feedback.ReviewEvent.Rated;

/** Where bad reviews may concentrate, each with one unit that has to put it right. */
public enum Subject {
    ITEM,
    UNIT,
    WINDOW;

    /** Empty for a review that does not concern such a thing. */
    String key(Rated rated) {
        UUID unit = rated.organisation();
        return switch (this) {
            case ITEM -> rated.item().isEmpty() ? "" : "ITEM/" + unit + "/" + rated.item();
            case UNIT -> "UNIT/" + unit;
            case WINDOW -> rated.place().isEmpty() ? "" : "WINDOW/" + unit + "/" + rated.place();
        };
    }

    String name(Rated rated) {
        return switch (this) {
            case ITEM -> rated.itemName();
            case UNIT -> rated.organisationName();
            case WINDOW -> rated.place();
        };
    }

    int threshold(FeedbackSettings.Concentrated settings) {
        return switch (this) {
            case ITEM -> settings.item();
            case UNIT -> settings.unit();
            case WINDOW -> settings.window();
        };
    }
}
