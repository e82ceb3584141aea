package org.yingshu.engine.cli;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.yingshu.engine.calendar.CalendarDay;
import org.yingshu.engine.calendar.WorkCalendar;
import org.yingshu.engine.calendar.clock.DayEntry;
import org.yingshu.engine.calendar.clock.Due;
import org.yingshu.engine.calendar.clock.Explanation;
import org.yingshu.engine.calendar.clock.Note;
import org.yingshu.engine.calendar.clock.Pause;
import org.yingshu.engine.calendar.clock.Recount;
import org.yingshu.engine.calendar.clock.RunningClock;
import org.yingshu.engine.cli.terminal.Language;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A counted limit as JSON: moments in ISO 8601 with offset, lengths of time in ISO 8601, codes in kebab case. */
final class DueJson {

    private static final JsonMapper JSON = JsonMapper.shared();

    private DueJson() {}

    static ObjectNode of(RunningClock clock, Explanation explanation) {
        ObjectNode json = JSON.createObjectNode();
        json.put("from", moment(clock.start()));
        json.putObject("limit")
                .put("amount", clock.limit().amount())
                .put("unit", clock.limit().unit().printed());
        json.putObject("rule")
                .put("law", clock.rules().dayRule().law())
                .put("article", clock.rules().dayRule().article());
        json.put("officeHours", clock.rules().officeHours().toString());
        json.put("calendar", explanation.calendar());
        ArrayNode pauses = json.putArray("pauses");
        clock.pauses().forEach(pause -> pauses.add(pause(pause)));
        json.set("due", due(explanation.due()));
        ArrayNode days = json.putArray("days");
        explanation.days().forEach(day -> days.add(day(day)));
        ArrayNode notes = json.putArray("notes");
        explanation.notes().forEach(note -> notes.add(note(note)));
        return json;
    }

    static ObjectNode of(Recount recount) {
        ObjectNode json = JSON.createObjectNode().put("moved", recount.moved());
        json.set("before", due(recount.before()));
        ArrayNode years = json.putArray("issuedYears");
        recount.issuedYears().forEach(years::add);
        ArrayNode changes = json.putArray("changes");
        recount.changes().forEach(change -> changes.addObject()
                .put("date", change.date().toString())
                .put("before", kebab(change.before().kind()))
                .put("after", kebab(change.after().kind()))
                .put("name", name(change.before(), change.after()))
                .put("source", change.after().source()));
        return json;
    }

    private static String name(CalendarDay before, CalendarDay after) {
        return after.name().isEmpty() ? before.name() : after.name();
    }

    private static ObjectNode due(Due due) {
        ObjectNode json = JSON.createObjectNode();
        switch (due) {
            case Due.At at ->
                json.put("status", "at")
                        .put("lastDay", at.lastDay().toString())
                        .put("moment", moment(at.moment().toInstant()));
            case Due.Stopped stopped ->
                json.put("status", "stopped")
                        .put("reason", stopped.pause().reason())
                        .put("daysLeft", stopped.daysLeft())
                        .put("timeLeft", stopped.timeLeft().toString());
            case Due.Unissued unissued ->
                json.put("status", "unissued")
                        .put("year", unissued.year())
                        .put("notBefore", unissued.notBefore().toString());
        }
        return json;
    }

    private static ObjectNode pause(Pause pause) {
        return JSON.createObjectNode()
                .put("kind", kebab(pause.kind()))
                .put("reason", pause.reason())
                .put("from", moment(pause.from()))
                .put("to", pause.to() == null ? null : moment(pause.to()));
    }

    private static ObjectNode day(DayEntry day) {
        ObjectNode json = JSON.createObjectNode()
                .put("date", day.date().toString())
                .put("status", kebab(day.status()))
                .put("reason", day.reason())
                .put("ordinal", day.ordinal());
        return day.time().equals(Duration.ZERO)
                ? json
                : json.put("time", day.time().toString());
    }

    private static ObjectNode note(Note note) {
        return JSON.createObjectNode()
                .put("zh", DueWords.note(Language.ZH, note))
                .put("en", DueWords.note(Language.EN, note));
    }

    private static String moment(Instant moment) {
        return moment.atZone(WorkCalendar.ZONE).toOffsetDateTime().toString();
    }

    private static String kebab(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
