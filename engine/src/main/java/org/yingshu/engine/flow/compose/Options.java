package org.yingshu.engine.flow.compose;

import org.jspecify.annotations.Nullable;
import org.yingshu.engine.flow.order.Equivalences;

/**
 * What composing depends on besides the items.
 *
 * @param known what need not be asked for again
 * @param equivalences which limits of different units can be compared
 * @param lead who accepts and delivers for all; the department of the first item when null
 */
public record Options(
        Known known, Equivalences equivalences, @Nullable String lead) {

    public static final Options NONE = new Options(Known.NONE, Equivalences.NONE, null);

    public Options knowing(Known more) {
        return new Options(more, equivalences, lead);
    }

    public Options comparing(Equivalences more) {
        return new Options(known, more, lead);
    }

    public Options ledBy(String department) {
        return new Options(known, equivalences, department);
    }
}
