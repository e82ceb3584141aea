package org.yingshu.directory.register;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An enterprise as everybody may see it. */
record EnterpriseRow(
        UUID id,
        int version,
        String creditCode,
        String name,
        String region,
        @Nullable String regionName,
        @Nullable String industry,
        @Nullable String scale,
        String status,
        @Nullable LocalDate foundedOn,
        @Nullable String representative,
        @Nullable String address,
        @Nullable String phoneMasked,
        String source,
        String position) {}
