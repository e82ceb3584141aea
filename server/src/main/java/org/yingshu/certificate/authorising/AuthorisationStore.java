package org.yingshu.certificate.authorising;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What holders allowed, and what became of it. */
@Repository
class AuthorisationStore {

    private static final String COLUMNS =
            "select id, certificate, purpose, what, ends_at, used_at, used_by from certificate.authorisation ";

    private final JdbcClient jdbc;

    AuthorisationStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Authorisation it, byte[] code, UUID account) {
        jdbc.sql("""
                        insert into certificate.authorisation (id, certificate, code, account, purpose, what, ends_at)
                        values (:id, :certificate, :code, :account, :purpose, :what, :ends)
                        """)
                .param("id", it.id())
                .param("certificate", it.certificate())
                .param("code", code)
                .param("account", account)
                .param("purpose", it.purpose().name())
                .param("what", it.what())
                .param("ends", it.endsAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Ends what an account allowed for a certificate and nobody used yet. */
    void end(UUID certificate, UUID account, Instant now) {
        jdbc.sql("""
                        update certificate.authorisation set ends_at = :now
                        where certificate = :certificate and account = :account and used_at is null and ends_at > :now
                        """)
                .param("certificate", certificate)
                .param("account", account)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<Authorisation> newest(UUID certificate, UUID account) {
        return jdbc.sql(COLUMNS + "where certificate = :certificate and account = :account order by id desc limit 1")
                .param("certificate", certificate)
                .param("account", account)
                .query(AuthorisationStore::row)
                .optional();
    }

    Optional<Authorisation> ofCode(byte[] code) {
        return jdbc.sql(COLUMNS + "where code = :code")
                .param("code", code)
                .query(AuthorisationStore::row)
                .optional();
    }

    /** Uses it up; of two officers who type it, one succeeds. */
    boolean use(UUID id, UUID account, String by, Instant now) {
        return jdbc.sql("""
                                update certificate.authorisation set used_at = :now, used_by = :by, used_account = :account
                                where id = :id and used_at is null and ends_at > :now
                                """)
                        .param("id", id)
                        .param("account", account)
                        .param("by", by)
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    private static Authorisation row(ResultSet row, int number) throws SQLException {
        @Nullable OffsetDateTime used = row.getObject("used_at", OffsetDateTime.class);
        return new Authorisation(
                row.getObject("id", UUID.class),
                row.getObject("certificate", UUID.class),
                Authorisation.Purpose.valueOf(row.getString("purpose")),
                row.getString("what"),
                row.getObject("ends_at", OffsetDateTime.class).toInstant(),
                used == null ? null : used.toInstant(),
                row.getString("used_by"));
    }
}
