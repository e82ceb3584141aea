package org.yingshu.directory.model;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yingshu.shared.problem.Problem;
import org.yingshu.shared.problem.ProblemException;

/** Where a page of a list ended: the last row's place in the order, and its id. */
public record Cursor(String value, UUID id) {

    private static final char BORDER = '\n';

    public static @Nullable Cursor parse(@Nullable String text) {
        if (text == null || text.isEmpty()) {
            return null;
        }
        try {
            String plain = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
            int border = plain.lastIndexOf(BORDER);
            return new Cursor(plain.substring(0, border), UUID.fromString(plain.substring(border + 1)));
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            throw new ProblemException(Problem.UNREADABLE);
        }
    }

    @Override
    public String toString() {
        String plain = value + BORDER + id;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(StandardCharsets.UTF_8));
    }
}
