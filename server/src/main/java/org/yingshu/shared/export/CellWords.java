package org.yingshu.shared.export;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yingshu.engine.calendar.WorkCalendar;
import org.yingshu.shared.naming.EnglishNames;
import org.yingshu.shared.problem.ProblemTexts;

/**
 * The values of cells as texts for one reader.
 *
 * @param names what bodies, places and things of the catalogue are called in English; null where the file is read back
 */
record CellWords(ProblemTexts texts, @Nullable EnglishNames names, Locale reader) {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

    static LocalDateTime local(Instant instant) {
        return LocalDateTime.ofInstant(instant, WorkCalendar.ZONE);
    }

    String word(String code) {
        return texts.text(code, List.of(), reader);
    }

    String of(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case Export.Word(String code) -> word(code);
            case Boolean yes -> word(yes ? "shared.yes" : "shared.no");
            case Instant instant -> MINUTE.format(local(instant));
            case Collection<?> many -> many.stream().map(this::of).collect(Collectors.joining(word("shared.list")));
            case Number number -> number.toString();
            default -> named(value.toString());
        };
    }

    private String named(String text) {
        return names == null ? text : names.said(text, reader);
    }
}
