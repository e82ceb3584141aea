package org.yingshu.identity.model;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yingshu.identity.Role;

/**
 * Someone who may come in.
 *
 * @param login lower case; what people type
 * @param organisation null for a person who works for none
 * @param region six digits
 * @param mustChange whether the password is one that somebody else knows
 */
public record Account(
        UUID id,
        String login,
        String name,
        @Nullable UUID organisation,
        String region,
        List<Role> roles,
        State state,
        boolean mustChange,
        Instant createdAt,
        @Nullable Instant signedInAt,
        long version) {

    private static final Pattern LOGIN = Pattern.compile("[a-z0-9][a-z0-9._@-]{1,63}");

    public enum State {
        ACTIVE,
        LOCKED
    }

    public Account {
        roles = roles.stream().distinct().sorted().toList();
        if (!LOGIN.matcher(login).matches()) {
            throw new IllegalArgumentException("A login is 2 to 64 of a-z 0-9 . _ @ -, not '" + login + "'");
        }
        if (!region.matches("\\d{6}")) {
            throw new IllegalArgumentException("A region is six digits, not '" + region + "'");
        }
    }
}
