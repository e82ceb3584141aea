package org.yingshu.directory.register;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A person as everybody may see one: personal numbers masked. */
record PersonRow(
        UUID id,
        int version,
        String name,
        String region,
        @Nullable String regionName,
        String citizenIdMasked,
        @Nullable String phoneMasked,
        @Nullable String employer,
        String source,
        String position) {}
