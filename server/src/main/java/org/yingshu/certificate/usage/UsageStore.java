package org.yingshu.certificate.usage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yingshu.certificate.CertificateUse;
import org.yingshu.certificate.CertificateUse.Way;
import org.yingshu.directory.Directory;
import org.yingshu.directory.OrganisationView;
import org.yingshu.shared.Page;

/** The log of uses, which the holder can read. */
@Repository
public class UsageStore {

    /** A page that is loaded again is not a second use. */
    private static final Duration SAME = Duration.ofMinutes(10);

    private final JdbcClient jdbc;
    private final Directory directory;
    private final Clock clock;

    UsageStore(JdbcClient jdbc, Directory directory, Clock clock) {
        this.jdbc = jdbc;
        this.directory = directory;
        this.clock = clock;
    }

    /** One use as its list shows it. */
    public record UsageRow(
            long id,
            Way way,
            String userName,
            String organisationName,
            String purpose,
            @Nullable UUID caseId,
            Instant at) {}

    public void add(CertificateUse use) {
        String organisation = use.organisation() == null
                ? ""
                : directory
                        .organisation(use.organisation())
                        .map(OrganisationView::name)
                        .orElse("");
        OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC);
        jdbc.sql("""
                        insert into certificate.usage (certificate, way, account, user_name, organisation,
                            organisation_name, purpose, case_id, at)
                        select :certificate, :way, :account::uuid, :name, :organisation::uuid, :organisationName, :purpose,
                            :case::uuid, :at
                        where :way <> 'READ' or not exists (select 1 from certificate.usage
                            where certificate = :certificate and way = 'READ' and account = :account::uuid and at > :since)
                        """)
                .param("certificate", use.certificate())
                .param("way", use.way().name())
                .param("account", use.user())
                .param("name", use.userName())
                .param("organisation", use.organisation())
                .param("organisationName", organisation)
                .param("purpose", use.purpose())
                .param("case", use.caseId())
                .param("at", now)
                .param("since", now.minus(SAME))
                .update();
    }

    public Page<UsageRow> list(UUID certificate, @Nullable String after, int size) {
        long before = after == null || !after.matches("\\d{1,18}") ? Long.MAX_VALUE : Long.parseLong(after);
        List<UsageRow> found = jdbc.sql("""
                        select id, way, user_name, organisation_name, purpose, case_id, at from certificate.usage
                        where certificate = :certificate and id < :before order by id desc limit :limit
                        """)
                .param("certificate", certificate)
                .param("before", before)
                .param("limit", size + 1)
                .query(UsageStore::row)
                .list();
        return Page.of(found, size, row -> String.valueOf(row.id()), null);
    }

    private static UsageRow row(ResultSet row, int index) throws SQLException {
        return new UsageRow(
                row.getLong("id"),
                Way.valueOf(row.getString("way")),
                row.getString("user_name"),
                row.getString("organisation_name"),
                row.getString("purpose"),
                row.getObject("case_id", UUID.class),
                Objects.requireNonNull(row.getObject("at", OffsetDateTime.class))
                        .toInstant());
    }
}
