package org.yingshu.certificate.paper;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yingshu.engine.proof.Sm2Key;
import org.yingshu.shared.secret.Secrets;

/** Seals with their keys; the secret half is encrypted. */
@Repository
class SealStore {

    private static final String SEAL = """
            select id, organisation, name, secret_key, x509, picture, valid_from, valid_to from certificate.seal
            """;

    private final JdbcClient jdbc;
    private final Secrets secrets;

    SealStore(JdbcClient jdbc, Secrets secrets) {
        this.jdbc = jdbc;
        this.secrets = secrets;
    }

    /** A seal as a list shows it. */
    record SealRow(
            UUID id,
            UUID organisation,
            String name,
            LocalDate validFrom,
            LocalDate validTo,
            String madeBy,
            Instant madeAt,
            boolean inUse) {}

    Optional<Seal> inUse(UUID organisation, LocalDate day) {
        return jdbc.sql(SEAL + " where organisation = :organisation and in_use and valid_to >= :day")
                .param("organisation", organisation)
                .param("day", day)
                .query(this::seal)
                .optional();
    }

    Optional<Seal> find(UUID id) {
        return jdbc.sql(SEAL + " where id = :id")
                .param("id", id)
                .query(this::seal)
                .optional();
    }

    /** Whose key this is. */
    Optional<Seal> ofKey(byte[] open) {
        return jdbc.sql(SEAL + " where open_key = :key")
                .param("key", open)
                .query(this::seal)
                .optional();
    }

    List<SealRow> all() {
        return jdbc.sql("""
                        select id, organisation, name, valid_from, valid_to, made_by, made_at, in_use
                        from certificate.seal order by name, made_at desc limit 500
                        """)
                .query((row, index) -> new SealRow(
                        row.getObject("id", UUID.class),
                        row.getObject("organisation", UUID.class),
                        row.getString("name"),
                        row.getObject("valid_from", LocalDate.class),
                        row.getObject("valid_to", LocalDate.class),
                        row.getString("made_by"),
                        row.getObject("made_at", OffsetDateTime.class).toInstant(),
                        row.getBoolean("in_use")))
                .list();
    }

    void retire(UUID organisation) {
        jdbc.sql("update certificate.seal set in_use = false where organisation = :organisation and in_use")
                .param("organisation", organisation)
                .update();
    }

    /** Whether nobody else made one at the same time. */
    boolean add(Seal seal, String by, Instant at) {
        return jdbc.sql("""
                        insert into certificate.seal (id, organisation, name, open_key, secret_key, x509, picture,
                            valid_from, valid_to, made_by, made_at, in_use)
                        values (:id, :organisation, :name, :open, :secret, :x509, :picture, :from, :to, :by, :at, true)
                        on conflict (organisation) where in_use do nothing
                        """)
                        .param("id", seal.id())
                        .param("organisation", seal.organisation())
                        .param("name", seal.name())
                        .param("open", seal.key().open())
                        .param("secret", secrets.encrypt(seal.key().secret(), place(seal.id())))
                        .param("x509", seal.x509())
                        .param("picture", seal.picture())
                        .param("from", seal.validFrom())
                        .param("to", seal.validTo())
                        .param("by", by)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    private Seal seal(ResultSet row, int index) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        return new Seal(
                id,
                row.getObject("organisation", UUID.class),
                row.getString("name"),
                Sm2Key.of(secrets.decrypt(row.getBytes("secret_key"), place(id))),
                row.getBytes("x509"),
                row.getBytes("picture"),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class));
    }

    private static String place(UUID id) {
        return "certificate.seal.key/" + id;
    }
}
