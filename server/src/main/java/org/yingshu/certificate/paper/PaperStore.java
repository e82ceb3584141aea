package org.yingshu.certificate.paper;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yingshu.files.DocumentFormat;
import org.yingshu.shared.secret.Secrets;

/** The papers that were given out, encrypted: personal numbers stand on them in full. */
@Repository
class PaperStore {

    private final JdbcClient jdbc;
    private final Secrets secrets;

    PaperStore(JdbcClient jdbc, Secrets secrets) {
        this.jdbc = jdbc;
        this.secrets = secrets;
    }

    /** Which certificate's paper a file is. */
    record Known(UUID certificate, int edition) {}

    Optional<byte[]> find(UUID certificate, int edition, DocumentFormat format) {
        return jdbc.sql("""
                        select content from certificate.paper
                        where certificate = :certificate and edition = :edition and format = :format
                        """)
                .param("certificate", certificate)
                .param("edition", edition)
                .param("format", format.name())
                .query((row, index) -> secrets.decrypt(row.getBytes(1), place(certificate, edition, format)))
                .optional()
                .map(text -> text.getBytes(StandardCharsets.ISO_8859_1));
    }

    private static String place(UUID certificate, int edition, DocumentFormat format) {
        return "certificate.paper.content/" + certificate + "/" + edition + "/" + format;
    }

    void add(UUID certificate, int edition, DocumentFormat format, String sm3, byte[] content, Instant at) {
        jdbc.sql("""
                        insert into certificate.paper (certificate, edition, format, sm3, content, made_at)
                        values (:certificate, :edition, :format, :sm3, :content, :at) on conflict do nothing
                        """)
                .param("certificate", certificate)
                .param("edition", edition)
                .param("format", format.name())
                .param("sm3", sm3)
                .param(
                        "content",
                        secrets.encrypt(
                                new String(content, StandardCharsets.ISO_8859_1), place(certificate, edition, format)))
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<Known> ofDigest(String sm3) {
        return jdbc.sql("select certificate, edition from certificate.paper where sm3 = :sm3")
                .param("sm3", sm3)
                .query((row, index) -> new Known(row.getObject(1, UUID.class), row.getInt(2)))
                .optional();
    }
}
