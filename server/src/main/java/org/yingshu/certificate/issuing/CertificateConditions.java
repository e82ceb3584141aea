package org.yingshu.certificate.issuing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.yingshu.certificate.model.Hidden;

/** A filter as SQL. */
final class CertificateConditions {

    private static final int CODE = 15;

    private final StringBuilder where = new StringBuilder("true");
    private final List<Object> values = new ArrayList<>();
    private String from = " from certificate.certificate c";

    private CertificateConditions() {}

    static CertificateConditions of(CertificateFilter filter, @Nullable UUID bound, Hidden hidden) {
        var it = new CertificateConditions();
        it.and("c.type = ?", filter.type());
        it.and("c.status = ?", filter.status() == null ? null : filter.status().name());
        it.and(
                "c.holder_kind = ?",
                filter.holder() == null ? null : filter.holder().name());
        it.and("c.case_id = ?", filter.caseId());
        it.and("c.backlog = ?", filter.backlog());
        it.and("c.issued_on >= ?", filter.from());
        it.and("c.issued_on <= ?", filter.to());
        it.and("c.valid_to <= ?", filter.endsBy());
        it.issuer(filter.issuer() == null ? bound : filter.issuer());
        it.words(filter.q(), hidden);
        return it;
    }

    String from() {
        return from;
    }

    String where() {
        return where.toString();
    }

    List<Object> values() {
        return values;
    }

    private void and(String condition, @Nullable Object value) {
        if (value != null) {
            where.append(" and ").append(condition);
            values.add(value);
        }
    }

    /** Through the table of parties, since row security lets no index look into the row's own array. */
    private void issuer(@Nullable UUID organisation) {
        if (organisation != null) {
            from += " join certificate.party p on p.certificate = c.id";
            and("p.organisation = ?", organisation);
        }
    }

    private void words(@Nullable String q, Hidden hidden) {
        if (q == null || q.isBlank()) {
            return;
        }
        String typed = q.strip();
        if (typed.matches("[0-9A-Za-z-]{" + CODE + ",40}")) {
            where.append(" and (c.number = ? or c.paper_number = ? or c.holder_digest = ?)");
            values.add(typed);
            values.add(typed);
            values.add(HexFormat.of().parseHex(hidden.digest(typed)));
            return;
        }
        for (String word : typed.toLowerCase(Locale.ROOT).split("\\s+")) {
            String[] pairs = IntStream.range(0, word.length() - 1)
                    .mapToObj(i -> word.substring(i, i + 2))
                    .distinct()
                    .toArray(String[]::new);
            if (pairs.length > 0) {
                where.append(" and c.id in (select certificate from certificate.word where pairs @> ?::text[])");
                values.add("{"
                        + String.join(
                                ",",
                                Arrays.stream(pairs)
                                        .map(CertificateConditions::quoted)
                                        .toList()) + "}");
            }
            where.append(" and position(? in lower(c.type_name || ' ' || c.holder_name || ' ' || c.issuer_name || ' '"
                    + " || coalesce(c.paper_number, ''))) > 0");
            values.add(word);
        }
    }

    private static String quoted(String pair) {
        return '"' + pair.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
