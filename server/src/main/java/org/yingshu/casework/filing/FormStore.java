package org.yingshu.casework.filing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.SqlParameterValue;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yingshu.engine.proof.Sm3;
import org.yingshu.shared.secret.Secrets;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Drafts and the forms of cases. What is sensitive in them is encrypted, bound to its row. */
@Repository
public class FormStore {

    private static final TypeReference<Map<String, @Nullable Object>> VALUES = new TypeReference<>() {};
    private static final String COLUMNS = "id, version, state, account, subject, content, secret, updated_at";

    /** Nothing happens where somebody else has a form of that id. */
    private static final String INSERT = """
            insert into casework.form (id, version, state, account, subject, code, region, accepted_in, organisations, content,
                secret, updated_at)
            values (:id, 1, :state, cast(:account as uuid), :subject, :code, :region, :acceptedIn,
                :organisations, :content::jsonb, :secret, :at)
            on conflict (id) do nothing
            """;

    /** What was handed in is no draft any more; and of two pages that keep one draft, the slower does not win. */
    private static final String UPDATE = """
            update casework.form set version = version + 1, state = :state, organisations = :organisations,
                content = :content::jsonb, secret = :secret, region = :region, updated_at = :at
            where id = :id and (:state = 'SUBMITTED' or state = 'DRAFT' and (version = :version or :version = 0))
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Secrets secrets;

    FormStore(JdbcClient jdbc, JsonMapper json, Secrets secrets) {
        this.jdbc = jdbc;
        this.json = json;
        this.secrets = secrets;
    }

    /** A form as it is kept, with its sensitive values open. */
    public record Kept(
            UUID id,
            int version,
            boolean draft,
            @Nullable UUID account,
            UUID subject,
            Application application,
            Instant updatedAt) {}

    /**
     * Who may read a form.
     *
     * @param organisations those that have a part in it; of a draft only the applicant
     * @param acceptedIn the place where it came in; null where that is the place that it is addressed to
     */
    public record Readers(
            UUID subject, Set<UUID> organisations, @Nullable String acceptedIn) {}

    /**
     * Keeps a form, or its next version.
     *
     * @param sensitive the codes of the elements to be encrypted
     * @return whether it was there in no newer version
     */
    public boolean keep(
            UUID id,
            int version,
            boolean draft,
            @Nullable UUID account,
            Readers readers,
            Application application,
            Set<String> sensitive,
            Instant at) {
        Map<String, @Nullable Object> open = new LinkedHashMap<>(application.form());
        Map<String, @Nullable Object> closed = new LinkedHashMap<>();
        sensitive.stream().filter(open::containsKey).forEach(code -> closed.put(code, open.remove(code)));
        byte[] secret = closed.isEmpty() ? null : secrets.encrypt(json.writeValueAsString(closed), place(id));
        Map<String, @Nullable Object> values = new HashMap<>();
        values.put("id", id);
        values.put("version", version);
        values.put("state", draft ? "DRAFT" : "SUBMITTED");
        values.put("account", account);
        values.put("subject", readers.subject());
        values.put("code", application.code());
        values.put("region", application.region());
        values.put("acceptedIn", application.region().equals(readers.acceptedIn()) ? null : readers.acceptedIn());
        values.put("organisations", readers.organisations().toArray(UUID[]::new));
        values.put("content", json.writeValueAsString(application.withForm(open)));
        values.put("secret", new SqlParameterValue(Types.BINARY, secret));
        values.put("at", Timestamp.from(at));
        return jdbc.sql(INSERT).params(values).update() == 1
                || jdbc.sql(UPDATE).params(values).update() == 1;
    }

    public Optional<Kept> find(UUID id) {
        return jdbc.sql("select " + COLUMNS + " from casework.form where id = :id")
                .param("id", id)
                .query(this::kept)
                .optional();
    }

    public List<Kept> drafts(UUID subject) {
        return jdbc.sql("select " + COLUMNS + """
                         from casework.form where subject = :subject and state = 'DRAFT'
                        order by updated_at desc limit 50
                        """)
                .param("subject", subject)
                .query(this::kept)
                .list();
    }

    public boolean discard(UUID id) {
        return jdbc.sql("delete from casework.form where id = :id and state = 'DRAFT'")
                        .param("id", id)
                        .update()
                == 1;
    }

    public int discardBefore(Instant at) {
        return jdbc.sql("delete from casework.form where state = 'DRAFT' and updated_at < :at")
                .param("at", Timestamp.from(at))
                .update();
    }

    /** By which a case names what its form said. */
    public String digest(Map<String, @Nullable Object> form) {
        return HexFormat.of()
                .formatHex(new Sm3()
                        .field(json.writeValueAsString(new TreeMap<>(form)))
                        .end());
    }

    private static String place(UUID id) {
        return "casework.form/" + id;
    }

    private Kept kept(ResultSet row, int number) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        Application application = json.readValue(row.getString("content"), Application.class);
        byte[] secret = row.getBytes("secret");
        if (secret != null) {
            Map<String, @Nullable Object> all = new LinkedHashMap<>(application.form());
            all.putAll(json.readValue(secrets.decrypt(secret, place(id)), VALUES));
            application = application.withForm(all);
        }
        return new Kept(
                id,
                row.getInt("version"),
                row.getString("state").equals("DRAFT"),
                row.getObject("account", UUID.class),
                row.getObject("subject", UUID.class),
                application,
                row.getTimestamp("updated_at").toInstant());
    }
}
