package org.yingshu.exchange.model;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yingshu.engine.pack.model.Push;
import org.yingshu.exchange.ExchangeProblem;
import org.yingshu.shared.Ids;
import org.yingshu.shared.problem.ProblemException;

/** Keeps messages, and what was done with them. */
@Repository
public class MessageStore {

    public static final String COLUMNS = """
            id, case_id, number, item, item_name, event, what_zh, what_en, elements, supervision, applicant, document,
            receiver, organisation, sender, region, made_at, due_at, state, tries, next_at, sent_at, answered_at, receipt,
            fault
            """;
    private static final String SELECT = "select " + COLUMNS + " from exchange.message ";
    private static final String TO_SEND = "state in ('WAITING', 'SENT', 'RETRYING') and next_at <= :now ";

    private final JdbcClient jdbc;

    MessageStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * An act on a message, as its history shows it.
     *
     * @param byName who did it; "exchange" where the platform itself called the receiver's system
     */
    public record Done(Instant at, Deed deed, String byName, String text) {}

    /** What the receiver has not answered and may fetch now, oldest first. */
    public List<Message> toFetch(UUID organisation, Instant now, int most) {
        return jdbc.sql(SELECT + "where organisation = :organisation and " + TO_SEND
                        + "order by made_at, id limit :most")
                .param("organisation", organisation)
                .param("now", Timestamp.from(now))
                .param("most", most)
                .query(MessageStore::message)
                .list();
    }

    /** What connectors carry now, locked for this transaction; who has it already and takes his time is left alone. */
    public List<Message> toCall(Collection<String> receivers, Instant now, int most) {
        return jdbc.sql(SELECT + """
                        where receiver in (:receivers) and state in ('WAITING', 'RETRYING') and next_at <= :now
                        order by next_at, id limit :most for update skip locked
                        """)
                .param("receivers", receivers)
                .param("now", Timestamp.from(now))
                .param("most", most)
                .query(MessageStore::message)
                .list();
    }

    /** The oldest that have neither a receipt nor somebody who took them over. */
    public List<Message> open(int most) {
        return jdbc.sql(SELECT + "where state in ('WAITING', 'SENT', 'RETRYING') order by made_at, id limit :most")
                .param("most", most)
                .query(MessageStore::message)
                .list();
    }

    /** For a change: nobody else changes it meanwhile. */
    public Message lock(UUID id) {
        return jdbc.sql(SELECT + "where id = :id for update")
                .param("id", id)
                .query(MessageStore::message)
                .optional()
                .orElseThrow(() -> new ProblemException(ExchangeProblem.NO_SUCH_MESSAGE));
    }

    public List<Message> ofCase(UUID caseId) {
        return jdbc.sql(SELECT + "where case_id = :case order by made_at, id")
                .param("case", caseId)
                .query(MessageStore::message)
                .list();
    }

    /** Stores how a message stands now, and what was done; nothing where nothing changed. */
    public void change(Message message, Standing to, Deed deed, String by, String text, Instant at) {
        if (to.equals(message.standing())) {
            return;
        }
        jdbc.sql("""
                        update exchange.message set state = :state, tries = :tries, next_at = :next, sent_at = :sent,
                            answered_at = :answered, receipt = :receipt, fault = :fault
                        where id = :id
                        """)
                .param("id", message.id())
                .param("state", to.state().name())
                .param("tries", to.tries())
                .param("next", Timestamp.from(to.nextAt()))
                .param("sent", stamp(to.sentAt()))
                .param("answered", stamp(to.answeredAt()))
                .param("receipt", to.receipt())
                .param("fault", to.fault())
                .update();
        note(message.id(), deed, by, text, at);
    }

    public void note(UUID message, Deed deed, String by, String text, Instant at) {
        jdbc.sql("""
                        insert into exchange.act (id, message, at, deed, by_name, text)
                        values (:id, :message, :at, :deed, :by, :text)
                        """)
                .param("id", Ids.next())
                .param("message", message)
                .param("at", Timestamp.from(at))
                .param("deed", deed.name())
                .param("by", by)
                .param("text", text)
                .update();
    }

    public List<Done> acts(UUID message) {
        return jdbc.sql("select at, deed, by_name, text from exchange.act where message = :message order by at, id")
                .param("message", message)
                .query((row, index) -> new Done(
                        row.getTimestamp("at").toInstant(),
                        Deed.valueOf(row.getString("deed")),
                        row.getString("by_name"),
                        row.getString("text")))
                .list();
    }

    private static @Nullable Timestamp stamp(@Nullable Instant at) {
        return at == null ? null : Timestamp.from(at);
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }

    public static Message message(ResultSet row, int index) throws SQLException {
        Array elements = row.getArray("elements");
        return new Message(
                row.getObject("id", UUID.class),
                row.getObject("case_id", UUID.class),
                row.getString("number"),
                row.getString("item"),
                row.getString("item_name"),
                Push.Event.valueOf(row.getString("event")),
                row.getString("what_zh"),
                row.getString("what_en"),
                List.of((String[]) elements.getArray()),
                row.getBoolean("supervision"),
                row.getString("applicant"),
                row.getString("document"),
                row.getString("receiver"),
                row.getObject("organisation", UUID.class),
                row.getString("sender"),
                row.getString("region"),
                row.getTimestamp("made_at").toInstant(),
                instant(row, "due_at"),
                new Standing(
                        MessageState.valueOf(row.getString("state")),
                        row.getInt("tries"),
                        row.getTimestamp("next_at").toInstant(),
                        instant(row, "sent_at"),
                        instant(row, "answered_at"),
                        row.getString("receipt"),
                        row.getString("fault")));
    }
}
