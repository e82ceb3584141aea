package org.yingshu.certificate.kind;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yingshu.certificate.CertificateType;
import org.yingshu.certificate.HolderKind;
import tools.jackson.databind.json.JsonMapper;

/** Types and the versions of their templates. */
@Repository
public class TypeStore {

    private static final String TYPE = """
            select code, name, english, issuer, holder, fields, months, pack, sealed_at_issue from certificate.type
            """;
    private static final String TEMPLATE = """
            select type, number, status, face, author, author_name, made_at, reviewer, published_at
            from certificate.template
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;

    TypeStore(JdbcClient jdbc, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    public void put(CertificateType type) {
        jdbc.sql("""
                        insert into certificate.type (code, name, english, issuer, holder, fields, months, pack, sealed_at_issue)
                        values (:code, :name, :english, :issuer, :holder, :fields::jsonb, :months, :pack, :sealed)
                        on conflict (code) do update set name = excluded.name, english = excluded.english,
                            issuer = excluded.issuer, holder = excluded.holder, fields = excluded.fields,
                            months = excluded.months, pack = excluded.pack,
                            sealed_at_issue = excluded.sealed_at_issue
                        """)
                .param("code", type.code())
                .param("name", type.name())
                .param("english", type.english())
                .param("issuer", type.issuer())
                .param("holder", type.holder().name())
                .param("fields", json.writeValueAsString(type.fields()))
                .param("months", type.months())
                .param("pack", type.pack())
                .param("sealed", type.sealedAtIssue())
                .update();
        List<String> shown =
                type.fields().stream().map(CertificateType.Field::element).toList();
        var first = new Face(type.name(), "", shown, "", shown.size() > 5 ? 2 : 1, true);
        jdbc.sql("""
                        insert into certificate.template (type, number, status, face, author_name, made_at, published_at)
                        values (:type, 1, 'PUBLISHED', :face::jsonb, :pack, :at, :at) on conflict do nothing
                        """)
                .param("type", type.code())
                .param("face", json.writeValueAsString(first))
                .param("pack", type.pack())
                .param("at", now())
                .update();
    }

    public List<CertificateType> all() {
        return jdbc.sql(TYPE + " order by position").query(this::type).list();
    }

    public Optional<CertificateType> find(String code) {
        return jdbc.sql(TYPE + " where code = :code")
                .param("code", code)
                .query(this::type)
                .optional();
    }

    /** All versions, newest first. */
    public List<Template> templates(String type) {
        return jdbc.sql(TEMPLATE + " where type = :type order by number desc")
                .param("type", type)
                .query(this::template)
                .list();
    }

    public Optional<Template> template(String type, int number) {
        return jdbc.sql(TEMPLATE + " where type = :type and number = :number")
                .param("type", type)
                .param("number", number)
                .query(this::template)
                .optional();
    }

    /** The version that new certificates get. */
    public int current(String type) {
        return jdbc.sql("select max(number) from certificate.template where type = :type and status = 'PUBLISHED'")
                .param("type", type)
                .query(Integer.class)
                .single();
    }

    /** Keeps a draft, in place of the draft before; gives its number. */
    int draft(String type, Face face, UUID author, String authorName) {
        jdbc.sql("delete from certificate.template where type = :type and status = 'DRAFT'")
                .param("type", type)
                .update();
        return jdbc.sql("""
                        insert into certificate.template (type, number, status, face, author, author_name, made_at)
                        select :type, coalesce(max(number), 0) + 1, 'DRAFT', :face::jsonb, :author, :name, :at
                        from certificate.template where type = :type returning number
                        """)
                .param("type", type)
                .param("face", json.writeValueAsString(face))
                .param("author", author)
                .param("name", authorName)
                .param("at", now())
                .query(Integer.class)
                .single();
    }

    void publish(String type, int number, String reviewer) {
        jdbc.sql("""
                        update certificate.template set status = 'PUBLISHED', reviewer = :reviewer, published_at = :at
                        where type = :type and number = :number and status = 'DRAFT'
                        """)
                .param("type", type)
                .param("number", number)
                .param("reviewer", reviewer)
                .param("at", now())
                .update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private CertificateType type(ResultSet row, int index) throws SQLException {
        int months = row.getInt("months");
        Integer known = row.wasNull() ? null : months;
        return new CertificateType(
                row.getString("code"),
                row.getString("name"),
                row.getString("english"),
                row.getString("issuer"),
                HolderKind.valueOf(row.getString("holder")),
                Arrays.asList(json.readValue(row.getString("fields"), CertificateType.Field[].class)),
                known,
                row.getString("pack"),
                row.getBoolean("sealed_at_issue"));
    }

    private Template template(ResultSet row, int index) throws SQLException {
        @Nullable OffsetDateTime published = row.getObject("published_at", OffsetDateTime.class);
        return new Template(
                row.getString("type"),
                row.getInt("number"),
                Template.Status.valueOf(row.getString("status")),
                json.readValue(row.getString("face"), Face.class),
                row.getObject("author", UUID.class),
                row.getString("author_name"),
                row.getObject("made_at", OffsetDateTime.class).toInstant(),
                row.getString("reviewer"),
                published == null ? null : published.toInstant());
    }
}
