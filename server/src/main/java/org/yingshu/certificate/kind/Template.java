package org.yingshu.certificate.kind;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One version of a type's face. Drafted by one person and published by another; certificates keep the version they were
 * issued with.
 */
public record Template(
        String type,
        int number,
        Status status,
        Face face,
        @Nullable UUID author,
        String authorName,
        Instant madeAt,
        @Nullable String reviewer,
        @Nullable Instant publishedAt) {

    public enum Status {
        DRAFT,
        PUBLISHED
    }
}
