package org.yingshu.matter.model;

import java.time.Instant;
import java.util.UUID;

/**
 * A version without its content.
 *
 * @param pack empty for what was made by hand
 */
public record Definition(
        UUID id,
        DefinitionKind kind,
        String code,
        int number,
        String pack,
        String packVersion,
        String place,
        boolean current,
        Instant createdAt,
        String createdBy,
        String note) {}
