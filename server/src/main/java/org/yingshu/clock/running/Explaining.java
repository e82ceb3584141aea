package org.yingshu.clock.running;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.yingshu.clock.model.Calendars;
import org.yingshu.clock.running.ClockQueries.Counted;
import org.yingshu.engine.calendar.clock.DayEntry;
import org.yingshu.shared.problem.ProblemTexts;

/** Says why a clock ends on its day. */
@Component
class Explaining {

    private final Calendars calendars;
    private final ProblemTexts texts;

    Explaining(Calendars calendars, ProblemTexts texts) {
        this.calendars = calendars;
        this.texts = texts;
    }

    /** @param counted which of the limit's days it is; null where it is not counted */
    record Line(LocalDate day, String text, @Nullable Integer counted) {}

    List<Line> lines(Counted clock, Locale reader) {
        return clock.state()
                .explain(calendars.current().calendar(clock.region()))
                .map(explanation -> explanation.days().stream()
                        .map(day -> new Line(day.date(), text(day, reader), day.ordinal() == 0 ? null : day.ordinal()))
                        .toList())
                .orElse(List.of());
    }

    private String text(DayEntry day, Locale reader) {
        String code =
                "clock.day." + day.status().name().toLowerCase(Locale.ROOT).replace('_', '-');
        String words = texts.text(code, List.of(), reader);
        if (!day.time().equals(Duration.ZERO)) {
            words += " " + day.time().toHours() + ":"
                    + "%02d".formatted(day.time().toMinutesPart());
        }
        return day.reason().isEmpty() ? words : words + " · " + day.reason();
    }
}
