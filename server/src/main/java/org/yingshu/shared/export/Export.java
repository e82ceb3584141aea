package org.yingshu.shared.export;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What the file of a list looks like: its name and its columns. Declare it once, as a constant of the controller; see
 * {@link Exports} for the whole endpoint.
 *
 * <p>A cell may be a {@code String} (for a reader of English the English name, where it is a name that has one), a {@code Number} (stays a number), a {@code Boolean} (是/否), a {@code LocalDate}
 * (a date), an {@code Instant} (date and time in China), a {@link Word} (a text in the reader's language), a
 * {@code Collection} of these (as a list in the reader's language), or null (an empty cell, never zero). All else is written as its
 * {@code toString()}.
 *
 * @param name message code of the sheet's and the file's name; what is no code stands as it is
 * @param asEntered whether the file is there to be read back, so that nothing in it is put into other words
 */
public record Export<T>(String name, List<Column<T>> columns, boolean asEntered) {

    /** The default width, in characters of half a Chinese one. */
    private static final int WIDTH = 16;

    /** A value whose text depends on the reader: the code of a message. */
    public record Word(String code) {}

    /**
     * One column.
     *
     * @param title message code of the heading; what is no code stands as it is
     * @param width in characters of half a Chinese one
     */
    public record Column<T>(String title, int width, Function<T, @Nullable Object> value) {}

    public Export {
        columns = List.copyOf(columns);
    }

    public static <T> Export<T> named(String name) {
        return new Export<>(name, List.of(), false);
    }

    /** A file that people fill in or put right and bring back. */
    public static <T> Export<T> toBeReadBack(String name) {
        return new Export<>(name, List.of(), true);
    }

    public Export<T> column(String title, Function<T, @Nullable Object> value) {
        return column(title, WIDTH, value);
    }

    public Export<T> column(String title, int width, Function<T, @Nullable Object> value) {
        var more = new ArrayList<>(columns);
        more.add(new Column<>(title, width, value));
        return new Export<>(name, more, asEntered);
    }
}
