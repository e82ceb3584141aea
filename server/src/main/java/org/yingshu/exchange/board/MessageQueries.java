package org.yingshu.exchange.board;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yingshu.engine.calendar.WorkCalendar;
import org.yingshu.exchange.model.Message;
import org.yingshu.exchange.model.MessageStore;
import org.yingshu.shared.Cursor;
import org.yingshu.shared.Page;
import org.yingshu.shared.database.FilterClient;

/** Lists of messages, newest first, as far as the caller sees them. */
@Component
@Transactional(readOnly = true)
class MessageQueries {

    private static final String LATE = "coalesce(answered_at, :now::timestamptz) > due_at";

    private static final String LIST = "select " + MessageStore.COLUMNS + """
            from exchange.message
            where (:state::text is null or state = :state)
                and (:event::text is null or event = :event)
                and (:supervision::boolean is null or supervision = :supervision)
                and (:receiver::text is null or receiver = :receiver)
                and (:number::text is null or number = :number)
                and (:pending::boolean is null or (state not in ('RECEIVED', 'BY_HAND')) = :pending)
                and (:late::boolean is null or coalesce(""" + LATE + """
            , false) = :late)
                and (:from::timestamptz is null or made_at >= :from)
                and (:to::timestamptz is null or made_at < :to)
                and (:after::timestamptz is null or (made_at, id) < (:after, :afterId::uuid))
            order by made_at desc, id desc limit :most
            """;

    private final FilterClient lists;
    private final Clock clock;

    MessageQueries(FilterClient lists, Clock clock) {
        this.lists = lists;
        this.clock = clock;
    }

    /** How many there are of each kind. */
    record Counts(long open, long retrying, long stuck, long late, long received, long byHand) {}

    Page<Message> list(MessageFilter filter, @Nullable String after, int size) {
        Cursor cursor = Cursor.parse(after);
        List<Message> found = lists.sql(LIST)
                .param("state", filter.state() == null ? null : filter.state().name())
                .param("event", filter.event() == null ? null : filter.event().name())
                .param("supervision", filter.supervision())
                .param("receiver", blank(filter.receiver()))
                .param("number", blank(filter.number()))
                .param("pending", filter.pending())
                .param("late", filter.late())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("from", start(filter.atFrom()))
                .param("to", start(filter.atTo() == null ? null : filter.atTo().plusDays(1)))
                .param("after", cursor == null ? null : cursor.moment(0).atOffset(ZoneOffset.UTC))
                .param("afterId", cursor == null ? null : cursor.id(1))
                .param("most", size + 1)
                .query(MessageStore::message)
                .list();
        return Page.of(found, size, row -> Cursor.at(row.madeAt(), row.id()).toString(), null);
    }

    Counts counts() {
        return lists.sql("""
                        select count(*) filter (where state not in ('RECEIVED', 'BY_HAND')) as open,
                            count(*) filter (where state = 'RETRYING') as retrying,
                            count(*) filter (where state = 'STUCK') as stuck,
                            count(*) filter (where coalesce(answered_at, :now::timestamptz) > due_at) as late,
                            count(*) filter (where state = 'RECEIVED') as received,
                            count(*) filter (where state = 'BY_HAND') as by_hand
                        from exchange.message where made_at > :now::timestamptz - interval '1 year'
                        """)
                .param("now", Timestamp.from(clock.instant()))
                .query(Counts.class)
                .single();
    }

    private static @Nullable String blank(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    private static @Nullable OffsetDateTime start(@Nullable LocalDate day) {
        return day == null ? null : day.atStartOfDay(WorkCalendar.ZONE).toOffsetDateTime();
    }
}
