package org.yingshu.matter;

import org.jspecify.annotations.Nullable;
import org.yingshu.engine.calendar.limit.Limit;
import org.yingshu.engine.pack.model.Cited;
import org.yingshu.engine.pack.model.Words;

/**
 * A limit and what it rests on.
 *
 * @param place whose promise it is; null for a statutory limit
 */
public record LimitView(Limit limit, @Nullable String place, Cited cited) {

    public static LimitView composed(Limit limit) {
        return new LimitView(limit, null, new Cited(Cited.CONFIGURATION, "", Words.NONE));
    }
}
