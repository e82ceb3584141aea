package org.yingshu.casework.handling;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yingshu.clock.PlaceCalendars;
import org.yingshu.engine.calendar.WorkCalendar;
import org.yingshu.shared.Page;
import org.yingshu.shared.access.Caller;
import org.yingshu.shared.database.FilterClient;
import org.yingshu.shared.problem.Problem;
import org.yingshu.shared.problem.ProblemException;
import org.yingshu.shared.scope.CurrentScope;
import org.yingshu.shared.scope.DataScope;

/** What waits for an office, the most urgent first: by when it is due, what stands still last. */
@Component
@Transactional(readOnly = true)
public class InboxQueries {

    /** Beyond, a line of the inbox says more than a number would. */
    private static final int MOST_DAYS = 400;

    private static final String FAR = "9999-12-31T00:00:00Z";

    private final FilterClient lists;
    private final PlaceCalendars calendars;
    private final Clock clock;

    InboxQueries(FilterClient lists, PlaceCalendars calendars, Clock clock) {
        this.lists = lists;
        this.calendars = calendars;
        this.clock = clock;
    }

    /**
     * What an inbox is narrowed to. Every part may be absent.
     *
     * @param state overdue, near, waiting (not near yet), paused
     * @param hold mine, free (nobody has it), others
     * @param q a part of the number, the applicant's name or the matter's
     */
    record Filter(
            @Nullable String state,
            @Nullable String hold,
            @Nullable List<String> kind,
            @Nullable String code,
            @Nullable String q) {}

    /**
     * A line of an inbox.
     *
     * @param left working days until it is due, negative when that is over
     */
    record InboxRow(
            UUID caseId,
            String key,
            String step,
            String kind,
            String name,
            String number,
            String code,
            String title,
            String applicant,
            String channel,
            String region,
            String acceptedIn,
            Instant since,
            @Nullable LocalDate due,
            @Nullable Integer left,
            boolean paused,
            @Nullable UUID claimant,
            @Nullable String claimantName,
            String cursor) {}

    /** How much waits. */
    record Counts(long all, long overdue, long near, long paused, long mine, long free) {}

    Page<InboxRow> list(Filter filter, Caller caller, @Nullable String after, int size) {
        List<Object> values = new ArrayList<>();
        String where = where(filter, caller, values);
        if (after != null) {
            where += " and (due_at, case_id, key) > (?::timestamptz, ?::uuid, ?)";
            String[] cursor = after.split("_", 3);
            if (cursor.length != 3) {
                throw new ProblemException(Problem.UNREADABLE);
            }
            values.add(cursor[0].equals(FAR) ? "infinity" : cursor[0]);
            values.addAll(List.of(cursor[1], cursor[2]));
        }
        values.add(size + 1);
        LocalDate today = today();
        List<InboxRow> found = lists.sql(
                        "select * from casework.task where " + where + " order by due_at, case_id, key limit ?")
                .params(values)
                .query((row, number) -> row(row, today))
                .list();
        return Page.of(found, size, InboxRow::cursor, null);
    }

    Counts counts(Caller caller) {
        List<Object> values = new ArrayList<>();
        values.add(now());
        values.add(now());
        values.add(near());
        values.add(caller.account());
        String where = where(new Filter(null, null, null, null, null), caller, values);
        return lists.sql("""
                        select count(*) as all_of, count(*) filter (where not paused and due_at < ?) as overdue,
                            count(*) filter (where not paused and due_at >= ? and due_at < ?) as near,
                            count(*) filter (where paused) as paused, count(*) filter (where claimant = ?) as mine,
                            count(*) filter (where claimant is null) as free
                        from casework.task where
                        """ + " " + where)
                .params(values)
                .query((row, number) -> new Counts(
                        row.getLong(1), row.getLong(2), row.getLong(3), row.getLong(4), row.getLong(5), row.getLong(6)))
                .single();
    }

    private String where(Filter filter, Caller caller, List<Object> values) {
        StringBuilder where = new StringBuilder("not for_applicant");
        DataScope scope = CurrentScope.get();
        if (scope.organisation() != null) {
            where.append(" and organisation = ?");
            values.add(scope.organisation());
        } else if (scope.region().length() == 6) {
            where.append(" and region = ?");
            values.add(scope.region());
        }
        state(filter.state(), where, values);
        if ("mine".equals(filter.hold())) {
            where.append(" and claimant = ?");
            values.add(caller.account());
        } else if ("free".equals(filter.hold())) {
            where.append(" and claimant is null");
        } else if ("others".equals(filter.hold())) {
            where.append(" and claimant <> ?");
            values.add(caller.account());
        }
        if (filter.kind() != null && !filter.kind().isEmpty()) {
            where.append(" and kind = any(?)");
            values.add(filter.kind().toArray(String[]::new));
        }
        if (filter.code() != null && !filter.code().isBlank()) {
            where.append(" and code = ?");
            values.add(filter.code());
        }
        if (filter.q() != null && !filter.q().isBlank()) {
            where.append(" and (number || ' ' || applicant || ' ' || title) ilike ?");
            String escaped =
                    filter.q().strip().replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
            values.add("%" + escaped + "%");
        }
        return where.toString();
    }

    private void state(@Nullable String state, StringBuilder where, List<Object> values) {
        switch (state == null ? "" : state) {
            case "overdue" -> {
                where.append(" and not paused and due_at < ?");
                values.add(now());
            }
            case "near" -> {
                where.append(" and not paused and due_at >= ? and due_at < ?");
                values.add(now());
                values.add(near());
            }
            case "waiting" -> {
                where.append(" and not paused and due_at >= ?");
                values.add(near());
            }
            case "paused" -> where.append(" and paused");
            default -> {}
        }
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }

    /** The end of the second working day from today where the reader works: what ends by then is near. */
    private Timestamp near() {
        WorkCalendar calendar = calendars.of(CurrentScope.get().region());
        LocalDate day = today();
        for (int found = 0; found < 2; ) {
            day = day.plusDays(1);
            if (!calendar.covers(day) || calendar.isWorkingDay(day)) {
                found++;
            }
        }
        return Timestamp.from(day.plusDays(1).atStartOfDay(WorkCalendar.ZONE).toInstant());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), WorkCalendar.ZONE);
    }

    private InboxRow row(ResultSet row, LocalDate today) throws SQLException {
        LocalDate due = row.getObject("due_day", LocalDate.class);
        String at = row.getString("due_at");
        UUID caseId = row.getObject("case_id", UUID.class);
        String place = at.equals("infinity")
                ? FAR
                : row.getTimestamp("due_at").toInstant().toString();
        return new InboxRow(
                caseId,
                row.getString("key"),
                row.getString("step"),
                row.getString("kind"),
                row.getString("name"),
                row.getString("number"),
                row.getString("code"),
                row.getString("title"),
                row.getString("applicant"),
                row.getString("channel"),
                row.getString("region"),
                row.getString("accepted_in"),
                row.getTimestamp("since").toInstant(),
                due,
                due == null ? null : left(today, due, calendars.of(row.getString("region"))),
                row.getBoolean("paused"),
                row.getObject("claimant", UUID.class),
                row.getString("claimant_name"),
                place + "_" + caseId + "_" + row.getString("key"));
    }

    private static int left(LocalDate today, LocalDate due, WorkCalendar calendar) {
        boolean late = due.isBefore(today);
        LocalDate from = late ? due : today;
        LocalDate to = late ? today : due;
        int days = 0;
        for (LocalDate day = from.plusDays(1); !day.isAfter(to) && days < MOST_DAYS; day = day.plusDays(1)) {
            if (!calendar.covers(day) || calendar.isWorkingDay(day)) {
                days++;
            }
        }
        return late ? -days : days;
    }
}
