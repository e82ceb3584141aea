package org.yingshu.notify;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yingshu.shared.Ids;
import org.yingshu.shared.database.FilterClient;

/** What is to leave the platform, and what has left. */
@Repository
class OutgoingStore {

    /** How far a letter has come. */
    enum State {
        WAITING,
        SENT,
        FAILED
    }

    record Outgoing(
            UUID id,
            UUID account,
            Instant at,
            Channel channel,
            String address,
            String title,
            String text,
            State state,
            int attempts,
            @Nullable Instant sentAt,
            @Nullable String via,
            @Nullable String failure) {}

    private final JdbcClient jdbc;
    private final FilterClient lists;
    private final PreferenceStore preferences;
    private final MessageTexts texts;

    OutgoingStore(JdbcClient jdbc, FilterClient lists, PreferenceStore preferences, MessageTexts texts) {
        this.jdbc = jdbc;
        this.lists = lists;
        this.preferences = preferences;
        this.texts = texts;
    }

    /** For those of the accounts who want letters, in the language each has chosen. */
    void queue(Notice notice, Collection<UUID> accounts, Instant now) {
        for (Preference wish : preferences.wantingLetters(accounts)) {
            String title = texts.title(notice.code(), notice.arguments(), wish.locale());
            String text = texts.text(notice.code(), notice.arguments(), wish.locale());
            if (wish.byEmail() && wish.email() != null) {
                add(wish.account(), Channel.EMAIL, wish.email(), title, text, now);
            }
            if (wish.bySms() && wish.phone() != null) {
                add(wish.account(), Channel.SMS, wish.phone(), title, text, now);
            }
        }
    }

    private void add(UUID account, Channel channel, String address, String title, String text, Instant now) {
        jdbc.sql("""
                        insert into notify.outgoing (id, account, at, channel, address, title, text, state, next_try)
                        values (:id, :account, :now, :channel, :address, :title, :text, 'WAITING', :now)
                        """)
                .param("id", Ids.next())
                .param("account", account)
                .param("channel", channel.name())
                .param("address", address)
                .param("title", title)
                .param("text", text)
                .param("now", Timestamp.from(now))
                .update();
    }

    /** Those that are due, locked for this transaction. */
    List<Outgoing> due(Instant now, int limit) {
        return jdbc.sql("""
                        select id, account, at, channel, address, title, text, state, attempts, sent_at, via, failure
                        from notify.outgoing where state = 'WAITING' and next_try <= :now
                        order by next_try limit :limit for update skip locked
                        """)
                .param("now", Timestamp.from(now))
                .param("limit", limit)
                .query(DataClassRowMapper.newInstance(Outgoing.class))
                .list();
    }

    void sent(UUID id, String via, Instant now) {
        jdbc.sql("""
                        update notify.outgoing set state = 'SENT', sent_at = :now, via = :via, attempts = attempts + 1,
                            failure = null where id = :id
                        """)
                .param("id", id)
                .param("via", via)
                .param("now", Timestamp.from(now))
                .update();
    }

    void failed(UUID id, State state, String failure, Instant now, Duration again) {
        jdbc.sql("""
                        update notify.outgoing set state = :state, failure = :failure, attempts = attempts + 1,
                            next_try = :again where id = :id
                        """)
                .param("id", id)
                .param("state", state.name())
                .param("failure", failure)
                .param("again", Timestamp.from(now.plus(again)))
                .update();
    }

    List<Outgoing> page(@Nullable Channel channel, @Nullable State state, @Nullable UUID after, int size) {
        return lists.sql("""
                        select id, account, at, channel, address, title, text, state, attempts, sent_at, via, failure
                        from notify.outgoing
                        where (:channel::text is null or channel = :channel)
                          and (:state::text is null or state = :state)
                          and (:after::uuid is null or id < :after)
                        order by id desc limit :limit
                        """)
                .param("channel", channel == null ? null : channel.name())
                .param("state", state == null ? null : state.name())
                .param("after", after)
                .param("limit", size + 1)
                .query(DataClassRowMapper.newInstance(Outgoing.class))
                .list();
    }
}
