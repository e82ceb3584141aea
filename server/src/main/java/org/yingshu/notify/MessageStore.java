package org.yingshu.notify;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yingshu.shared.Ids;
import org.yingshu.shared.database.FilterClient;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The inboxes. Every question names the account whose messages it is about. */
@Repository
class MessageStore {

    private static final TypeReference<List<Object>> ARGUMENTS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final FilterClient lists;
    private final JsonMapper json;
    private final MessageTexts texts;

    MessageStore(JdbcClient jdbc, FilterClient lists, JsonMapper json, MessageTexts texts) {
        this.jdbc = jdbc;
        this.lists = lists;
        this.json = json;
        this.texts = texts;
    }

    /** One message, its words not yet chosen. */
    record Message(
            UUID id,
            Instant at,
            String code,
            List<Object> arguments,
            @Nullable String to,
            @Nullable Instant readAt) {}

    /** Returns those who did not have it yet. */
    Set<UUID> add(UUID notice, Notice said, Collection<UUID> accounts, Instant now) {
        if (accounts.isEmpty()) {
            return Set.of();
        }
        return new LinkedHashSet<>(jdbc.sql("""
                        insert into notify.message (id, notice, account, at, code, arguments, words, leads_to)
                        select id, :notice, account, :at, :code, :arguments::jsonb, :words, :to
                        from unnest(:ids, :accounts) as each (id, account)
                        on conflict (account, notice) do nothing
                        returning account
                        """)
                .param("notice", notice)
                .param("ids", accounts.stream().map(account -> Ids.next()).toArray(UUID[]::new))
                .param("accounts", accounts.toArray(UUID[]::new))
                .param("at", Timestamp.from(now))
                .param("code", said.code())
                .param("arguments", json.writeValueAsString(said.arguments()))
                .param("words", texts.words(said))
                .param("to", said.to())
                .query(UUID.class)
                .list());
    }

    /** Newest first; one more than {@code size}, if there is one. */
    List<Message> page(UUID account, @Nullable Boolean read, @Nullable String words, @Nullable UUID after, int size) {
        return lists.sql("""
                        select id, at, code, arguments, leads_to, read_at from notify.message
                        where account = :account
                          and (:read::boolean is null or (read_at is not null) = :read)
                          and (:words::text is null or strpos(lower(words), lower(:words)) > 0)
                          and (:after::uuid is null or id < :after)
                        order by id desc limit :limit
                        """)
                .param("account", account)
                .param("read", read)
                .param("words", words)
                .param("after", after)
                .param("limit", size + 1)
                .query(this::message)
                .list();
    }

    private Message message(ResultSet row, int number) throws SQLException {
        Timestamp read = row.getTimestamp("read_at");
        return new Message(
                row.getObject("id", UUID.class),
                row.getTimestamp("at").toInstant(),
                row.getString("code"),
                json.readValue(row.getString("arguments"), ARGUMENTS),
                row.getString("leads_to"),
                read == null ? null : read.toInstant());
    }

    /** Whether the account has such a message; reading it twice is fine. */
    boolean read(UUID account, UUID message, Instant now) {
        return jdbc.sql("""
                        update notify.message set read_at = coalesce(read_at, :now)
                        where id = :message and account = :account
                        """)
                        .param("now", Timestamp.from(now))
                        .param("message", message)
                        .param("account", account)
                        .update()
                > 0;
    }

    int readAll(UUID account, Instant now) {
        return jdbc.sql("update notify.message set read_at = :now where account = :account and read_at is null")
                .param("now", Timestamp.from(now))
                .param("account", account)
                .update();
    }

    int unread(UUID account) {
        return unread(Set.of(account)).getOrDefault(account, 0);
    }

    /** Unread messages of each account; those without any are left out. */
    Map<UUID, Integer> unread(Collection<UUID> accounts) {
        Map<UUID, Integer> unread = new HashMap<>();
        jdbc.sql("""
                        select account, count(*) as unread from notify.message
                        where account = any(:accounts) and read_at is null group by account
                        """).param("accounts", accounts.toArray(UUID[]::new)).query(row -> {
            unread.put(row.getObject("account", UUID.class), row.getInt("unread"));
        });
        return unread;
    }
}
