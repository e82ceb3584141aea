package org.yingshu.casework.handling;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A case in a list. */
public record CaseRow(
        UUID id,
        int version,
        String number,
        String code,
        String name,
        String applicant,
        String region,
        String acceptedIn,
        String channel,
        String status,
        @Nullable String outcome,
        Instant submittedAt,
        @Nullable Instant acceptedAt,
        @Nullable Instant decidedAt,
        @Nullable Instant endedAt) {

    static final String COLUMNS = """
            id, version, number, code, name, applicant, region, accepted_in, channel, status, outcome, submitted_at,
            accepted_at, decided_at, ended_at
            """;

    static CaseRow of(ResultSet row, int index) throws SQLException {
        return new CaseRow(
                row.getObject("id", UUID.class),
                row.getInt("version"),
                row.getString("number"),
                row.getString("code"),
                row.getString("name"),
                row.getString("applicant"),
                row.getString("region"),
                row.getString("accepted_in"),
                row.getString("channel"),
                row.getString("status"),
                row.getString("outcome"),
                row.getTimestamp("submitted_at").toInstant(),
                instant(row, "accepted_at"),
                instant(row, "decided_at"),
                instant(row, "ended_at"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }
}
