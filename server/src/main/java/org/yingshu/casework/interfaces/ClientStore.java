package org.yingshu.casework.interfaces;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yingshu.engine.proof.Sm3;
import org.yingshu.shared.Ids;

/** The systems of departments. Of a token only the digest is kept; it is told once, when it is made. */
@Repository
class ClientStore {

    private static final int TOKEN_BYTES = 32;
    private static final long KEPT_NANOS = 30_000_000_000L;

    private final JdbcClient jdbc;
    private final SecureRandom random = new SecureRandom();
    private final Map<String, Seen> seen = new ConcurrentHashMap<>();

    ClientStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A department's system. */
    record Client(
            UUID id,
            String name,
            UUID organisation,
            String region,
            boolean active,
            Instant madeAt,
            String madeBy,
            @Nullable Instant usedAt) {}

    /** A system with the token that is told this once. */
    record Made(Client client, String token) {}

    private record Seen(Client client, long at) {}

    Made make(String name, UUID organisation, String region, String by, Instant at) {
        byte[] bytes = new byte[TOKEN_BYTES];
        random.nextBytes(bytes);
        String token = "ys_" + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        UUID id = Ids.next();
        jdbc.sql("""
                        insert into casework.client (id, name, organisation, region, token, made_at, made_by)
                        values (:id, :name, :organisation, :region, :token, :at, :by)
                        """)
                .param("id", id)
                .param("name", name)
                .param("organisation", organisation)
                .param("region", region)
                .param("token", digest(token))
                .param("at", Timestamp.from(at))
                .param("by", by)
                .update();
        return new Made(new Client(id, name, organisation, region, true, at, by, null), token);
    }

    /** Looked up at most every half minute; a token that is taken away ends within that time. */
    Optional<Client> of(String token, Instant now) {
        String key = new String(digest(token), StandardCharsets.ISO_8859_1);
        Seen known = seen.get(key);
        if (known != null && System.nanoTime() - known.at() < KEPT_NANOS) {
            return Optional.of(known.client());
        }
        seen.remove(key);
        Optional<Client> found = jdbc.sql("""
                        update casework.client set used_at = :now where token = :token and active
                        returning id, name, organisation, region, active, made_at, made_by, used_at
                        """)
                .param("now", Timestamp.from(now))
                .param("token", digest(token))
                .query(Client.class)
                .optional();
        found.ifPresent(client -> seen.put(key, new Seen(client, System.nanoTime())));
        return found;
    }

    List<Client> list() {
        return jdbc.sql("""
                        select id, name, organisation, region, active, made_at, made_by, used_at from casework.client
                        order by name, id
                        """)
                .query((row, number) -> new Client(
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        row.getObject("organisation", UUID.class),
                        row.getString("region"),
                        row.getBoolean("active"),
                        row.getTimestamp("made_at").toInstant(),
                        row.getString("made_by"),
                        row.getTimestamp("used_at") == null
                                ? null
                                : row.getTimestamp("used_at").toInstant()))
                .list();
    }

    boolean end(UUID id) {
        seen.clear();
        return jdbc.sql("update casework.client set active = false where id = :id and active")
                        .param("id", id)
                        .update()
                == 1;
    }

    private static byte[] digest(String token) {
        return new Sm3().field(token).end();
    }
}
