package org.yingshu.shared;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yingshu.shared.problem.Problem;
import org.yingshu.shared.problem.ProblemException;

/**
 * Where a page of a list ended: the keys by which its last row stands in the order. Callers hand its text back as it
 * came; a text that is none is a bad request ({@link Problem#UNREADABLE}).
 */
public record Cursor(List<String> keys) {

    private static final String BORDER = "\u001f";

    public static Cursor at(Object... keys) {
        return new Cursor(Arrays.stream(keys).map(Object::toString).toList());
    }

    /** Null for the first page. */
    public static @Nullable Cursor parse(@Nullable String text) {
        if (text == null || text.isEmpty()) {
            return null;
        }
        try {
            String plain = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
            return new Cursor(List.of(plain.split(BORDER, -1)));
        } catch (IllegalArgumentException e) {
            throw new ProblemException(Problem.UNREADABLE);
        }
    }

    /** Where a page of numbered rows goes on: after so many, 0 for the first page. */
    public static int after(@Nullable String text) {
        if (text == null || text.isEmpty()) {
            return 0;
        }
        if (!text.matches("\\d{1,8}")) {
            throw new ProblemException(Problem.UNREADABLE);
        }
        return Integer.parseInt(text);
    }

    public String text(int key) {
        return read(key, Function.identity());
    }

    public int number(int key) {
        return read(key, Integer::valueOf);
    }

    public UUID id(int key) {
        return read(key, UUID::fromString);
    }

    public Instant moment(int key) {
        return read(key, Instant::parse);
    }

    public LocalDate day(int key) {
        return read(key, LocalDate::parse);
    }

    private <T> T read(int key, Function<String, T> parse) {
        try {
            return parse.apply(keys.get(key));
        } catch (RuntimeException e) {
            throw new ProblemException(Problem.UNREADABLE);
        }
    }

    /** As it stands in an address. */
    @Override
    public String toString() {
        String plain = keys.stream().collect(Collectors.joining(BORDER));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(StandardCharsets.UTF_8));
    }
}
