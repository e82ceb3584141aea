package org.yingshu.ledger;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a talk or a meeting decided (议定事项), and whether it is done. */
public record Decided(
        String id,
        String text,
        @Nullable Unit unit,
        @Nullable LocalDate due,
        @Nullable LocalDate doneOn) {}
