package org.yingshu.engine.codes;

import java.util.Optional;
import org.yingshu.engine.codes.Refusal.Reason;

/** Checks of length and characters that the kinds of code share. */
final class Characters {

    static final String DIGITS = "0123456789";

    private Characters() {}

    static Optional<Refusal> wrongLength(CodeKind kind, String value, int length) {
        if (value.isEmpty()) {
            return Optional.of(new Refusal(kind, Reason.EMPTY, 0, "", Integer.toString(length)));
        }
        int found = value.codePointCount(0, value.length());
        return found == length
                ? Optional.empty()
                : Optional.of(new Refusal(kind, Reason.LENGTH, 0, Integer.toString(found), Integer.toString(length)));
    }

    /** The first character from {@code from} up to {@code to}, both from 1 and included, that is not allowed. */
    static Optional<Refusal> wrongCharacter(CodeKind kind, String value, int from, int to, String allowed) {
        for (int position = from; position <= to; position++) {
            int found = value.codePointAt(value.offsetByCodePoints(0, position - 1));
            if (allowed.indexOf(found) < 0) {
                return Optional.of(new Refusal(kind, Reason.CHARACTER, position, Character.toString(found), allowed));
            }
        }
        return Optional.empty();
    }

    static Optional<Refusal> wrongCheck(CodeKind kind, Reason reason, String value, int position, char expected) {
        char found = value.charAt(position - 1);
        return found == expected
                ? Optional.empty()
                : Optional.of(
                        new Refusal(kind, reason, position, Character.toString(found), Character.toString(expected)));
    }
}
