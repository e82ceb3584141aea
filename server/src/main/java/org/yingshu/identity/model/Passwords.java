package org.yingshu.identity.model;

import java.security.SecureRandom;
import java.util.Objects;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;
import org.yingshu.identity.IdentitySettings;

/** Hashes of passwords: Argon2id with 19 MiB, two passes and one lane (OWASP Password Storage). */
@Component
public class Passwords {

    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final int KIBIBYTES = 19 * 1024;
    private static final int PASSES = 2;

    /** Without letters and digits that look alike on paper. */
    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";

    private static final int GROUPS = 4;
    private static final int LETTERS_OF_A_GROUP = 4;

    private final Argon2PasswordEncoder encoder =
            new Argon2PasswordEncoder(SALT_BYTES, HASH_BYTES, 1, KIBIBYTES, PASSES);
    private final SecureRandom random = new SecureRandom();
    private final Semaphore turns;
    private final String nobodys;

    Passwords(IdentitySettings settings) {
        turns = new Semaphore(settings.hashes(), true);
        nobodys = Objects.requireNonNull(encoder.encode(once()));
    }

    public String hash(String password) {
        turns.acquireUninterruptibly();
        try {
            return Objects.requireNonNull(encoder.encode(password));
        } finally {
            turns.release();
        }
    }

    /** Takes as long where there is no hash, so that nobody learns which logins exist. */
    public boolean matches(String password, @Nullable String hash) {
        turns.acquireUninterruptibly();
        try {
            return encoder.matches(password, hash == null ? nobodys : hash) && hash != null;
        } finally {
            turns.release();
        }
    }

    /** A password for the first use, of 79 bits: k7mq-… in four groups. */
    public String once() {
        var made = new StringBuilder();
        for (int group = 0; group < GROUPS; group++) {
            made.append(group == 0 ? "" : "-");
            random.ints(LETTERS_OF_A_GROUP, 0, LETTERS.length()).forEach(i -> made.append(LETTERS.charAt(i)));
        }
        return made.toString();
    }
}
