package org.yingshu.directory.register;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yingshu.shared.scope.DataScope;

/** What lists of enterprises and people are filtered by; scales and states only concern enterprises. */
record RegisterFilter(
        @Nullable String q,
        @Nullable String region,
        @Nullable List<String> scale,
        @Nullable List<String> status) {

    @Nullable
    String regionPrefix() {
        return region == null || region.isBlank() ? null : DataScope.below(region);
    }
}
