package org.yingshu.clock.running;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yingshu.clock.ClockView;
import org.yingshu.clock.Light;
import org.yingshu.clock.model.Calendars;
import org.yingshu.clock.model.ClockState;
import org.yingshu.clock.model.ClockViews;
import org.yingshu.clock.model.Edition;
import org.yingshu.engine.calendar.WorkCalendar;
import org.yingshu.shared.Cursor;
import org.yingshu.shared.Page;
import org.yingshu.shared.database.FilterClient;
import tools.jackson.databind.json.JsonMapper;

/** What the screens show of clocks. */
@Repository
class ClockQueries {

    /** Of clocks without a known end; later than any other. */
    private static final String NEVER = "infinity";

    private final JdbcClient jdbc;
    private final FilterClient lists;
    private final JsonMapper json;
    private final Calendars calendars;
    private final Clock time;

    ClockQueries(JdbcClient jdbc, FilterClient lists, JsonMapper json, Calendars calendars, Clock time) {
        this.jdbc = jdbc;
        this.lists = lists;
        this.json = json;
        this.calendars = calendars;
        this.time = time;
    }

    /**
     * Which clocks.
     *
     * @param light words of {@link Light}; none for all open ones
     * @param kind the beginning of the kind
     */
    record ClockFilter(
            @Nullable List<String> light,
            @Nullable String kind,
            @Nullable String q,
            @Nullable LocalDate dueFrom,
            @Nullable LocalDate dueTo) {}

    /** @param left working days to the last day, negative when it is over; null where a notice is missing */
    record ClockRow(
            UUID id,
            UUID subject,
            String kind,
            String label,
            Light light,
            String region,
            @Nullable String to,
            Instant startedAt,
            @Nullable LocalDate due,
            @Nullable Instant dueAt,
            @Nullable LocalDate notBefore,
            @Nullable String pausedBecause,
            @Nullable Instant closedAt,
            String term,
            @Nullable Integer left) {}

    /** One clock with all that its end depends on. */
    record Counted(UUID id, String region, ClockState state) {}

    /**
     * A moved end or a taken step.
     *
     * @param what PAUSED, RESUMED, DECIDED, AMENDED, or an action of the ladder
     */
    record Happening(
            UUID id,
            Instant at,
            String what,
            @Nullable String reason,
            @Nullable LocalDate before,
            @Nullable LocalDate after,
            @Nullable String actor) {}

    Page<ClockRow> page(ClockFilter filter, @Nullable String after, int size) {
        boolean closed = filter.light() != null && filter.light().contains("closed");
        String[] lights = filter.light() == null ? null : filter.light().toArray(String[]::new);
        Cursor cursor = Cursor.parse(after);
        Edition edition = calendars.current();
        LocalDate today = LocalDate.now(time);
        List<ClockRow> found = lists.sql("""
                        select id, subject, kind, label, light, region, leads_to, started_at, due_day, due_at, not_before,
                            paused_because, closed_at, state::text
                        from clock.clock
                        where (:closed or closed_at is null)
                          and (:lights::text[] is null or light = any(:lights))
                          and (:kind::text is null or starts_with(kind, :kind))
                          and (:q::text is null or strpos(lower(label), lower(:q)) > 0)
                          and (:from::date is null or due_day >= :from)
                          and (:until::date is null or due_day <= :until)
                          and (:afterDue::timestamptz is null
                              or (coalesce(due_at, 'infinity'), id) > (:afterDue::timestamptz, :afterId::uuid))
                        order by coalesce(due_at, 'infinity'), id limit :limit
                        """)
                .param("closed", closed)
                .param("lights", lights)
                .param("kind", blank(filter.kind()))
                .param("q", blank(filter.q()))
                .param("from", filter.dueFrom())
                .param("until", filter.dueTo())
                .param("afterDue", behind(cursor))
                .param("afterId", cursor == null ? null : cursor.id(1))
                .param("limit", size + 1)
                .query((row, number) -> row(row, edition, today))
                .list();
        return Page.of(
                found,
                size,
                row -> Cursor.at(row.dueAt() == null ? NEVER : row.dueAt(), row.id())
                        .toString(),
                null);
    }

    /** A moment, or never: nothing else may reach the database. */
    private static @Nullable String behind(@Nullable Cursor cursor) {
        if (cursor == null) {
            return null;
        }
        return cursor.text(0).equals(NEVER) ? NEVER : cursor.moment(0).toString();
    }

    private static @Nullable String blank(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    private ClockRow row(ResultSet row, Edition edition, LocalDate today) throws SQLException {
        ClockView view = ClockViews.view(row, 0);
        String region = row.getString("region");
        ClockState state = json.readValue(row.getString("state"), ClockState.class);
        return new ClockRow(
                view.id(),
                view.subject(),
                view.kind(),
                view.label(),
                view.light(),
                region,
                row.getString("leads_to"),
                view.startedAt(),
                view.due(),
                view.dueAt(),
                view.notBefore(),
                view.pausedBecause(),
                view.closedAt(),
                state.limit() == null ? String.valueOf(state.by()) : state.limit(),
                view.due() == null ? null : left(edition.calendar(region), today, view.due()));
    }

    /** Working days; null where a year on the way is not known. */
    private static @Nullable Integer left(WorkCalendar calendar, LocalDate today, LocalDate due) {
        LocalDate first = today.isBefore(due) ? today : due;
        LocalDate last = today.isBefore(due) ? due : today;
        for (int year = first.getYear(); year <= last.getYear(); year++) {
            if (!calendar.years().contains(year)) {
                return null;
            }
        }
        int days = calendar.workingDaysBetween(first, last);
        return today.isAfter(due) ? -days : days;
    }

    Map<String, Integer> counts() {
        Map<String, Integer> counts = new LinkedHashMap<>();
        Arrays.stream(Light.values())
                .filter(light -> light != Light.CLOSED)
                .forEach(light -> counts.put(light.word(), 0));
        jdbc.sql("select light, count(*) as clocks from clock.clock where closed_at is null group by light")
                .query(row -> {
                    counts.put(row.getString("light"), row.getInt("clocks"));
                });
        return counts;
    }

    Optional<Counted> find(UUID id) {
        return jdbc.sql("select id, region, state::text from clock.clock where id = :id")
                .param("id", id)
                .query((row, number) -> new Counted(
                        row.getObject("id", UUID.class),
                        row.getString("region"),
                        json.readValue(row.getString("state"), ClockState.class)))
                .optional();
    }

    List<Happening> course(UUID clock) {
        return jdbc.sql("""
                        select id, at, cause as what, reason, before_day, after_day, actor
                        from clock.move where clock = :clock
                        union all
                        select id, at, action, null, due_day, null, null from clock.step where clock = :clock
                        order by id desc
                        """)
                .param("clock", clock)
                .query((row, number) -> new Happening(
                        row.getObject("id", UUID.class),
                        instant(row.getTimestamp("at")),
                        row.getString("what"),
                        row.getString("reason"),
                        row.getObject("before_day", LocalDate.class),
                        row.getObject("after_day", LocalDate.class),
                        row.getString("actor")))
                .list();
    }

    private static Instant instant(Timestamp timestamp) {
        return timestamp.toInstant();
    }
}
