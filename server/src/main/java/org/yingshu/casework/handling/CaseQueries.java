package org.yingshu.casework.handling;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yingshu.casework.Channel;
import org.yingshu.casework.model.CaseStatus;
import org.yingshu.engine.calendar.WorkCalendar;
import org.yingshu.shared.Page;
import org.yingshu.shared.database.FilterClient;
import org.yingshu.shared.problem.Problem;
import org.yingshu.shared.problem.ProblemException;
import org.yingshu.shared.scope.CurrentScope;

/** Lists of cases, as far as the caller sees them, the newest first. */
@Component
@Transactional(readOnly = true)
public class CaseQueries {

    private static final ZoneId ZONE = WorkCalendar.ZONE;

    /** Those that most cases come in by; the index of the rare ones leaves them out. */
    private static final Set<String> COMMON_CHANNELS =
            Set.of(Channel.WEB.name(), Channel.PHONE.name(), Channel.WINDOW.name());

    private final FilterClient lists;

    CaseQueries(FilterClient lists) {
        this.lists = lists;
    }

    /**
     * What a list is narrowed to. Every part may be absent.
     *
     * @param q a case's whole number, or the applicant's whole name
     */
    public record Filter(
            @Nullable String q,
            @Nullable String code,
            @Nullable String status,
            @Nullable String channel,
            @Nullable String region,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {}

    Page<CaseRow> list(Filter filter, @Nullable String after, int size) {
        return list(filter, null, after, size);
    }

    /** @param subject only cases of this person or enterprise */
    public Page<CaseRow> list(Filter filter, @Nullable UUID subject, @Nullable String after, int size) {
        List<Object> values = new ArrayList<>();
        StringBuilder where = new StringBuilder("true");
        UUID bound = subject == null && !rare(filter) ? CurrentScope.get().organisation() : null;
        String at = bound == null ? "submitted_at" : "at";
        String id = bound == null ? "id" : "case_id";
        add(where, values, "subject = ?", subject);
        add(where, values, "organisation = ?", bound);
        if (filter.q() != null && !filter.q().isBlank()) {
            where.append(" and (number = ? or applicant = ?)");
            values.add(filter.q().strip());
            values.add(filter.q().strip());
        }
        add(where, values, "code = ?", filter.code());
        add(where, values, "status = ?", filter.status());
        where.append(state(filter.status()));
        add(where, values, "channel = ?", filter.channel());
        String place = filter.region();
        if (place == null && subject == null && CurrentScope.get().region().length() == 6) {
            place = CurrentScope.get().region();
        }
        add(where, values, place != null && place.length() == 6 ? "region = ?" : "starts_with(region, ?)", place);
        add(where, values, at + " >= ?", moment(filter.from()));
        add(
                where,
                values,
                at + " < ?",
                filter.to() == null ? null : moment(filter.to().plusDays(1)));
        if (after != null) {
            where.append(" and (%s, %s) < (?, ?)".formatted(at, id));
            String[] cursor = after.split("_", 2);
            values.add(Timestamp.from(instant(cursor)));
            values.add(UUID.fromString(cursor[1]));
        }
        values.add(size + 1);
        String from = bound == null ? "casework.case_file" : "casework.party join casework.case_file on id = case_id";
        List<CaseRow> found = lists.sql("select " + CaseRow.COLUMNS + " from " + from + " where " + where + " order by "
                        + at + " desc, " + id + " desc limit ?")
                .params(values)
                .query(CaseRow::of)
                .list();
        return Page.of(found, size, row -> row.submittedAt() + "_" + row.id(), null);
    }

    /** Whether what is asked for has an index of its own, which is shorter than all that an organisation took part in. */
    private static boolean rare(Filter filter) {
        return given(filter.q())
                || given(filter.code())
                || given(filter.channel()) && !COMMON_CHANNELS.contains(filter.channel())
                || given(filter.status()) && !CaseStatus.FINISHED.name().equals(filter.status());
    }

    private static boolean given(@Nullable String value) {
        return value != null && !value.isEmpty();
    }

    /** Said beside the status, it lets the few that are under way, or ended early, be found among the many others. */
    private static String state(@Nullable String status) {
        return Stream.of(CaseStatus.values())
                .filter(one -> one.name().equals(status))
                .map(one -> one.open() ? " and open" : " and not open")
                .findAny()
                .orElse("");
    }

    private static Instant instant(String[] cursor) {
        try {
            if (cursor.length == 2 && UUID.fromString(cursor[1]).toString().equals(cursor[1])) {
                return Instant.parse(cursor[0]);
            }
        } catch (RuntimeException e) {
            // Said below.
        }
        throw new ProblemException(Problem.UNREADABLE);
    }

    private static void add(StringBuilder where, List<Object> values, String condition, @Nullable Object value) {
        if (value != null && !value.equals("")) {
            where.append(" and ").append(condition);
            values.add(value);
        }
    }

    private static @Nullable Timestamp moment(@Nullable LocalDate day) {
        return day == null ? null : Timestamp.from(day.atStartOfDay(ZONE).toInstant());
    }
}
