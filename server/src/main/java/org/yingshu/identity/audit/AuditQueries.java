package org.yingshu.identity.audit;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.yingshu.engine.calendar.WorkCalendar;
import org.yingshu.identity.model.SystemWork;
import org.yingshu.shared.Page;
import org.yingshu.shared.database.FilterClient;
import org.yingshu.shared.problem.ProblemTexts;

/** The trail, newest first. */
@Repository
class AuditQueries {

    private final FilterClient lists;
    private final SystemWork system;
    private final ProblemTexts texts;

    AuditQueries(FilterClient lists, SystemWork system, ProblemTexts texts) {
        this.lists = lists;
        this.system = system;
        this.texts = texts;
    }

    /** What of it is asked for; the days are of China, both count. */
    record Filter(
            @Nullable String login,
            @Nullable String action,
            @Nullable String outcome,
            @Nullable String address,
            @Nullable LocalDate whenFrom,
            @Nullable LocalDate whenTo) {}

    /**
     * One line.
     *
     * @param action in the reader's language
     * @param outcome done or refused
     * @param reason why it was refused, in the reader's language
     */
    record Line(
            UUID id,
            Instant at,
            String action,
            @Nullable String target,
            String outcome,
            @Nullable String reason,
            @Nullable String address,
            @Nullable String login,
            @Nullable String name) {}

    Page<Line> own(UUID account, Filter filter, @Nullable UUID after, int size, Locale reader) {
        return system.in(() -> list(account, filter, after, size, reader));
    }

    /** Of the caller's region, and of logins that nobody has: row security sees to it. */
    Page<Line> all(Filter filter, @Nullable UUID after, int size, Locale reader) {
        return list(null, filter, after, size, reader);
    }

    private Page<Line> list(@Nullable UUID account, Filter filter, @Nullable UUID after, int size, Locale reader) {
        List<Line> found = lists.sql("""
                select id, at, action, target, outcome, reason, address, login, name from identity.audit
                where (:account::uuid is null or account = :account::uuid)
                    and (:login::text is null or login = :login)
                    and (:action::text is null or starts_with(action, :action))
                    and (:outcome::text is null or outcome = :outcome)
                    and (:address::text is null or address = :address)
                    and (:from::timestamptz is null or at >= :from::timestamptz)
                    and (:to::timestamptz is null or at < :to::timestamptz)
                    and (:after::uuid is null or id < :after::uuid)
                order by id desc limit :limit
                """)
                .param("account", account)
                .param(
                        "login",
                        filter.login() == null ? null : filter.login().strip().toLowerCase(Locale.ROOT))
                .param("action", filter.action())
                .param(
                        "outcome",
                        filter.outcome() == null ? null : filter.outcome().toUpperCase(Locale.ROOT))
                .param("address", filter.address())
                .param("from", start(filter.whenFrom(), 0))
                .param("to", start(filter.whenTo(), 1))
                .param("after", after)
                .param("limit", size + 1)
                .query((row, n) -> new Line(
                        row.getObject("id", UUID.class),
                        row.getTimestamp("at").toInstant(),
                        action(row.getString("action"), reader),
                        row.getString("target"),
                        row.getString("outcome").toLowerCase(Locale.ROOT),
                        reason(row.getString("reason"), reader),
                        row.getString("address"),
                        row.getString("login"),
                        row.getString("name")))
                .list();
        return Page.of(found, size, line -> line.id().toString(), null);
    }

    private String action(String code, Locale reader) {
        String key = code.contains(":") ? "identity.permission." + code.replace(':', '.') : "identity.action." + code;
        return texts.text(key, List.of(), reader);
    }

    private @Nullable String reason(@Nullable String code, Locale reader) {
        return code == null
                ? null
                : texts.text("identity.reason." + code.substring(code.indexOf('.') + 1), List.of(), reader);
    }

    private static @Nullable Timestamp start(@Nullable LocalDate day, int later) {
        return day == null
                ? null
                : Timestamp.from(
                        day.plusDays(later).atStartOfDay(WorkCalendar.ZONE).toInstant());
    }
}
