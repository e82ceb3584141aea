package org.yingshu.casework.handling;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.yingshu.engine.calendar.WorkCalendar;
import org.yingshu.files.Tongue;
import org.yingshu.shared.naming.EnglishNames;
import org.yingshu.shared.problem.ProblemTexts;

/** The words of a case's notices in one language. What people wrote themselves stays as they wrote it. */
record PaperWords(ProblemTexts texts, EnglishNames names, Tongue tongue) {

    String of(String key, Object... arguments) {
        return texts.text("casework.paper." + key, List.of(arguments), locale());
    }

    String name(String name) {
        return names.said(name, locale());
    }

    String day(Instant at) {
        return tongue.day(dayOf(at));
    }

    String day(LocalDate day) {
        return tongue.day(day);
    }

    static LocalDate dayOf(Instant at) {
        return LocalDate.ofInstant(at, WorkCalendar.ZONE);
    }

    private Locale locale() {
        return tongue == Tongue.ENGLISH ? Locale.ENGLISH : Locale.CHINESE;
    }
}
