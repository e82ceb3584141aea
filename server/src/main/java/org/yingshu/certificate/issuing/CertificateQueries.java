package org.yingshu.certificate.issuing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yingshu.certificate.CertificateStatus;
import org.yingshu.certificate.HolderKind;
import org.yingshu.certificate.model.Hidden;
import org.yingshu.shared.Cursor;
import org.yingshu.shared.Page;
import org.yingshu.shared.database.FilterClient;

/** Lists of certificates, newest first, as far as the caller sees them. */
@Component
@Transactional(readOnly = true)
public class CertificateQueries {

    private static final String COLUMNS = """
            select c.id, c.version, c.type, c.type_name, c.number, c.holder_kind, c.holder_name, c.holder_code, c.status,
                c.edition, c.region, c.issuer_name, c.case_id, c.backlog, c.issued_on, c.valid_to, c.at
            """;

    /** Beyond, counting would cost more than the number is worth on a screen. */
    private static final int MOST_COUNTED = 1000;

    private final JdbcClient jdbc;
    private final FilterClient lists;
    private final Hidden hidden;

    CertificateQueries(JdbcClient jdbc, FilterClient lists, Hidden hidden) {
        this.jdbc = jdbc;
        this.lists = lists;
        this.hidden = hidden;
    }

    /** @param bound the only organisation whose certificates the caller sees; null for one that sees a region's */
    Page<CertificateRow> list(CertificateFilter filter, @Nullable UUID bound, @Nullable String after, int size) {
        CertificateConditions conditions = CertificateConditions.of(filter, bound, hidden);
        List<Object> values = new ArrayList<>(conditions.values());
        String behind = "";
        Cursor cursor = Cursor.parse(after);
        if (cursor != null) {
            behind = " and (c.at, c.id) < (?, ?)";
            values.add(cursor.moment(0).atOffset(ZoneOffset.UTC));
            values.add(cursor.id(1));
        }
        values.add(size + 1);
        List<CertificateRow> found = lists.sql(COLUMNS + conditions.from() + " where " + conditions.where() + behind
                        + " order by c.at desc, c.id desc limit ?")
                .params(values)
                .query(CertificateQueries::row)
                .list();
        return Page.of(
                found, size, row -> Cursor.at(row.at(), row.id()).toString(), after == null ? count(conditions) : null);
    }

    private @Nullable Long count(CertificateConditions conditions) {
        List<Object> values = new ArrayList<>(conditions.values());
        values.add(MOST_COUNTED + 1);
        long counted = lists.sql("select count(*) from (select 1" + conditions.from() + " where " + conditions.where()
                        + " limit ?) counted")
                .params(values)
                .query(Long.class)
                .single();
        return counted > MOST_COUNTED ? null : counted;
    }

    /** How many there are in each status. */
    Map<String, Long> counts(CertificateFilter filter, @Nullable UUID bound) {
        CertificateConditions conditions = CertificateConditions.of(filter, bound, hidden);
        var counts = new TreeMap<String, Long>();
        lists.sql("select c.status, count(*)" + conditions.from() + " where " + conditions.where()
                        + " group by c.status")
                .params(conditions.values())
                .query((row, index) -> counts.put(row.getString(1), row.getLong(2)))
                .list();
        return counts;
    }

    /** The newest of those that one of the codes holds, or that came of one of the cases. */
    public List<CertificateRow> ofHolders(Collection<String> codes, Collection<UUID> cases) {
        byte[][] digests = codes.stream()
                .map(code -> HexFormat.of().parseHex(hidden.digest(code)))
                .toArray(byte[][]::new);
        return digests.length == 0 && cases.isEmpty()
                ? List.of()
                : jdbc.sql(COLUMNS
                                + " from certificate.certificate c where c.holder_digest = any(:digests) or c.case_id = any(:cases)"
                                + " order by c.at desc, c.id desc limit 500")
                        .param("digests", digests)
                        .param("cases", cases.toArray(UUID[]::new))
                        .query(CertificateQueries::row)
                        .list();
    }

    /** The holder's newest certificate of the type that holds on the day. */
    public Optional<UUID> valid(String type, String code, LocalDate day) {
        return jdbc.sql("""
                        select id from certificate.certificate where holder_digest = :digest and type = :type
                            and status = 'VALID' and (valid_to is null or valid_to >= :day)
                        order by at desc, id desc limit 1
                        """)
                .param("digest", HexFormat.of().parseHex(hidden.digest(code)))
                .param("type", type)
                .param("day", day)
                .query(UUID.class)
                .optional();
    }

    /** The newest of the type that the holder has, whether it holds or not. */
    public Optional<UUID> newest(String type, String code) {
        return jdbc.sql("""
                        select id from certificate.certificate where holder_digest = :digest and type = :type
                        order by at desc, id desc limit 1
                        """)
                .param("digest", HexFormat.of().parseHex(hidden.digest(code)))
                .param("type", type)
                .query(UUID.class)
                .optional();
    }

    public Optional<UUID> ofNumber(String number) {
        return jdbc.sql("select id from certificate.certificate where number = :number")
                .param("number", number)
                .query(UUID.class)
                .optional();
    }

    /** Whose last day is over, but which still count as something else. */
    List<UUID> over(LocalDate today, int most) {
        return jdbc.sql("""
                        select id from certificate.certificate
                        where valid_to < :today and status in ('VALID', 'SUSPENDED', 'PENDING_SIGNATURE')
                        order by valid_to limit :most
                        """)
                .param("today", today)
                .param("most", most)
                .query((row, index) -> row.getObject(1, UUID.class))
                .list();
    }

    private static CertificateRow row(ResultSet row, int index) throws SQLException {
        return new CertificateRow(
                row.getObject("id", UUID.class),
                row.getInt("version"),
                row.getString("type"),
                row.getString("type_name"),
                row.getString("number"),
                HolderKind.valueOf(row.getString("holder_kind")),
                row.getString("holder_name"),
                row.getString("holder_code"),
                CertificateStatus.valueOf(row.getString("status")),
                row.getInt("edition"),
                row.getString("region"),
                row.getString("issuer_name"),
                row.getObject("case_id", UUID.class),
                row.getBoolean("backlog"),
                row.getObject("issued_on", LocalDate.class),
                row.getObject("valid_to", LocalDate.class),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                null);
    }
}
