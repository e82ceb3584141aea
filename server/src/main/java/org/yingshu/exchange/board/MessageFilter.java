package org.yingshu.exchange.board;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.yingshu.engine.pack.model.Push;
import org.yingshu.exchange.model.MessageState;

/**
 * What a list of messages is narrowed to.
 *
 * @param late the receipt came after its limit, or is missing after it
 * @param pending no receipt and nobody who took it over
 * @param number of the case
 */
record MessageFilter(
        @Nullable MessageState state,
        Push.@Nullable Event event,
        @Nullable Boolean late,
        @Nullable Boolean pending,
        @Nullable Boolean supervision,
        @Nullable String receiver,
        @Nullable String number,
        @Nullable LocalDate atFrom,
        @Nullable LocalDate atTo) {}
