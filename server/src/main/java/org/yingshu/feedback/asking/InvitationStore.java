package org.yingshu.feedback.asking;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yingshu.feedback.ReviewEvent.Rated;
import org.yingshu.feedback.ServiceDone;
import org.yingshu.shared.Ids;

/** Who was asked, and whether there was an answer. */
@Repository
public class InvitationStore {

    private static final String INVITATION = """
            select id, token, case_id, case_number, item, item_name, organisation, organisation_name, place, subject,
                region, at, reviewed_at from feedback.invitation
            """;

    private final JdbcClient jdbc;

    InvitationStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Invitation(
            UUID id,
            String token,
            Rated rated,
            @Nullable UUID subject,
            Instant at,
            @Nullable Instant reviewedAt) {}

    /** The invitation's token: the one that is there already, or the new one. */
    public String add(ServiceDone it, String token) {
        jdbc.sql("""
                        insert into feedback.invitation (id, token, case_id, case_number, item, item_name, organisation,
                            organisation_name, place, subject, region, organisations, at)
                        values (:id, :token, :case, :number, :item, :itemName, :organisation, :organisationName, :place,
                            :subject, :region, array[:organisation]::uuid[], :at)
                        on conflict (case_id) do nothing
                        """)
                .param("id", Ids.next())
                .param("token", token)
                .param("case", it.caseId())
                .param("number", it.caseNumber())
                .param("item", it.item())
                .param("itemName", it.itemName())
                .param("organisation", it.organisation())
                .param("organisationName", it.organisationName())
                .param("place", it.window() == null ? "" : it.window())
                .param("subject", it.subject())
                .param("region", it.region())
                .param("at", it.at().atOffset(ZoneOffset.UTC))
                .update();
        return jdbc.sql("select token from feedback.invitation where case_id = :case")
                .param("case", it.caseId())
                .query(String.class)
                .single();
    }

    Optional<Invitation> find(String token) {
        return jdbc.sql(INVITATION + " where token = :token")
                .param("token", token)
                .query(InvitationStore::invitation)
                .optional();
    }

    /** What the subject has not answered yet, newest first. */
    List<Invitation> open(UUID subject) {
        return jdbc.sql(INVITATION + " where subject = :subject and reviewed_at is null order by at desc limit 50")
                .param("subject", subject)
                .query(InvitationStore::invitation)
                .list();
    }

    void reviewed(UUID id, Instant at) {
        jdbc.sql("update feedback.invitation set reviewed_at = :at where id = :id")
                .param("id", id)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    private static Invitation invitation(ResultSet row, int index) throws SQLException {
        OffsetDateTime reviewed = row.getObject("reviewed_at", OffsetDateTime.class);
        return new Invitation(
                row.getObject("id", UUID.class),
                row.getString("token"),
                new Rated(
                        row.getObject("case_id", UUID.class),
                        row.getString("case_number"),
                        row.getString("item"),
                        row.getString("item_name"),
                        null,
                        row.getString("place"),
                        row.getObject("organisation", UUID.class),
                        row.getString("organisation_name"),
                        row.getString("region")),
                row.getObject("subject", UUID.class),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                reviewed == null ? null : reviewed.toInstant());
    }
}
