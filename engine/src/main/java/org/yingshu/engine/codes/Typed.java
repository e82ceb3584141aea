package org.yingshu.engine.codes;

import java.text.Normalizer;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.yingshu.engine.codes.CodeReading.Change;

/**
 * What somebody typed, without its oddities of writing.
 *
 * @param value without blanks and hyphens
 * @param hyphenated without blanks, but with the hyphens
 * @param changes what was undone to get to {@code value}
 */
record Typed(String value, String hyphenated, Set<Change> changes) {

    private static final String BLANKS = "[\\s\\p{Z}\\p{Cc}\\p{Cf}]";
    private static final String HYPHENS = "[\\u2010-\\u2015\\u2212]";

    static Typed of(String text) {
        EnumSet<Change> changes = EnumSet.noneOf(Change.class);
        String withoutBlanks = note(changes, Change.BLANKS, text, text.replaceAll(BLANKS, ""));
        String narrow = note(
                changes, Change.FULL_WIDTH, withoutBlanks, Normalizer.normalize(withoutBlanks, Normalizer.Form.NFKC));
        String upper = note(changes, Change.LOWER_CASE, narrow, narrow.toUpperCase(Locale.ROOT));
        String hyphenated = upper.replaceAll(HYPHENS, "-");
        String plain = note(changes, Change.HYPHENS, upper, hyphenated.replace("-", ""));
        return new Typed(plain, hyphenated, Set.copyOf(changes));
    }

    private static String note(EnumSet<Change> changes, Change change, String before, String after) {
        if (!before.equals(after)) {
            changes.add(change);
        }
        return after;
    }

    /** The reading of a kind whose standard writing has no hyphens. */
    <T extends Code> CodeReading<T> read(Function<String, Optional<Refusal>> check, Function<String, T> constructor) {
        Optional<Refusal> refusal = check.apply(value);
        return refusal.isPresent()
                ? new CodeReading.Refused<>(refusal.get())
                : new CodeReading.Valid<>(constructor.apply(value), changes);
    }
}
