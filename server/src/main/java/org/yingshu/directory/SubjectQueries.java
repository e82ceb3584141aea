package org.yingshu.directory;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yingshu.directory.model.SearchText;
import org.yingshu.engine.codes.CitizenId;
import org.yingshu.shared.secret.Secrets;

/** People and enterprises in one shape. */
@Repository
class SubjectQueries {

    private static final String ROW = """
            select id, true as enterprise, name, credit_code as code, region from directory.enterprise
            where %s union all
            select id, false, name, citizen_id_masked, region from directory.person where %s
            """;

    private final JdbcClient jdbc;
    private final Secrets secrets;

    SubjectQueries(JdbcClient jdbc, Secrets secrets) {
        this.jdbc = jdbc;
        this.secrets = secrets;
    }

    Optional<SubjectView> find(UUID id) {
        return jdbc.sql(ROW.formatted("id = :id", "id = :id"))
                .param("id", id)
                .query(SubjectView.class)
                .optional();
    }

    Optional<SubjectView> enterprise(String code) {
        return jdbc.sql(ROW.formatted("credit_code = :code", "false"))
                .param("code", code)
                .query(SubjectView.class)
                .optional();
    }

    Optional<SubjectView> person(String number) {
        return jdbc.sql(ROW.formatted("false", "citizen_id_digest = :digest"))
                .param("digest", secrets.digest(number))
                .query(SubjectView.class)
                .optional();
    }

    void enterPerson(UUID id, String name, CitizenId number, String region, String source) {
        jdbc.sql("""
                insert into directory.person (id, name, region, citizen_id_encrypted, citizen_id_digest,
                    citizen_id_masked, source, search)
                values (:id, :name, :region, :encrypted, :digest, :masked, :source, :search)
                """)
                .param("id", id)
                .param("name", name.strip())
                .param("region", region)
                .param("encrypted", secrets.encrypt(number.value(), place("citizen-id", id)))
                .param("digest", secrets.digest(number.value()))
                .param("masked", number.shown())
                .param("source", source)
                .param("search", SearchText.ofPerson(name.strip()))
                .update();
    }

    void enterEnterprise(UUID id, String name, String code, String region, String source) {
        jdbc.sql("""
                insert into directory.enterprise (id, credit_code, name, region, status, source, search)
                values (:id, :code, :name, :region, 'ACTIVE', :source, :search)
                """)
                .param("id", id)
                .param("code", code)
                .param("name", name.strip())
                .param("region", region)
                .param("source", source)
                .param("search", SearchText.of(List.of(name.strip())))
                .update();
    }

    Optional<String> fullCode(UUID id) {
        return jdbc.sql("""
                        select credit_code, null::bytea as encrypted from directory.enterprise where id = :id union all
                        select null, citizen_id_encrypted from directory.person where id = :id
                        """)
                .param("id", id)
                .query((row, number) -> {
                    String code = row.getString("credit_code");
                    return code == null ? secrets.decrypt(row.getBytes("encrypted"), place("citizen-id", id)) : code;
                })
                .optional();
    }

    Map<String, String> values(UUID id) {
        Map<String, String> values = new LinkedHashMap<>();
        jdbc.sql("select * from directory.enterprise where id = :id")
                .param("id", id)
                .query(row -> {
                    put(values, "enterprise.name", row.getString("name"));
                    put(values, "enterprise.credit-code", row.getString("credit_code"));
                    put(values, "enterprise.industry", row.getString("industry"));
                    put(values, "enterprise.address", row.getString("address"));
                    put(values, "enterprise.legal-representative", row.getString("representative"));
                    put(values, "enterprise.region", row.getString("region"));
                    put(values, "enterprise.founded-on", row.getString("founded_on"));
                    put(values, "enterprise.phone", opened(row, "phone_encrypted", "directory.enterprise.phone/" + id));
                });
        jdbc.sql("select * from directory.person where id = :id")
                .param("id", id)
                .query(row -> {
                    put(values, "person.name", row.getString("name"));
                    put(values, "person.region", row.getString("region"));
                    put(values, "person.employer", row.getString("employer"));
                    put(values, "person.id-number", opened(row, "citizen_id_encrypted", place("citizen-id", id)));
                    put(values, "person.phone", opened(row, "phone_encrypted", place("phone", id)));
                });
        return values;
    }

    private @Nullable String opened(ResultSet row, String column, String place) throws SQLException {
        byte[] encrypted = row.getBytes(column);
        return encrypted == null ? null : secrets.decrypt(encrypted, place);
    }

    private static String place(String what, UUID id) {
        return "directory.person." + what + "/" + id;
    }

    private static void put(Map<String, String> values, String element, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            values.put(element, value);
        }
    }
}
