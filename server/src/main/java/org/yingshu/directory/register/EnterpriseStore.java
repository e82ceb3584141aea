package org.yingshu.directory.register;

import java.sql.Types;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import org.yingshu.directory.DirectoryProblem;
import org.yingshu.directory.model.Conditions;
import org.yingshu.directory.model.SearchText;
import org.yingshu.directory.model.Version;
import org.yingshu.shared.Cursor;
import org.yingshu.shared.Page;
import org.yingshu.shared.database.FilterClient;
import org.yingshu.shared.problem.ProblemException;
import org.yingshu.shared.secret.Secrets;

/** Enterprises; their telephone numbers are encrypted, for they are often a person's. */
@Repository
class EnterpriseStore {

    private static final String ROW = """
            select e.*, (select r.name from directory.region r where r.code = e.region
                order by r.valid_to desc nulls first limit 1) as region_name
            from directory.enterprise e
            """;

    private final JdbcClient jdbc;
    private final FilterClient lists;
    private final Secrets secrets;

    EnterpriseStore(JdbcClient jdbc, FilterClient lists, Secrets secrets) {
        this.jdbc = jdbc;
        this.lists = lists;
        this.secrets = secrets;
    }

    Page<EnterpriseRow> list(RegisterFilter filter, @Nullable String after, int size) {
        Conditions conditions = new Conditions()
                .found("(e.search || '|' || lower(e.credit_code))", filter.q())
                .and("starts_with(e.region, :region)", "region", filter.regionPrefix())
                .and("e.scale = any(:scale)", "scale", filter.scale())
                .and("e.status = any(:status)", "status", filter.status())
                .behind(Cursor.parse(after), "e.position");
        List<EnterpriseRow> found = lists.sql(ROW + conditions.where() + " order by e.position, e.id limit :limit")
                .params(conditions.parameters())
                .param("limit", size + 1)
                .query(DataClassRowMapper.newInstance(EnterpriseRow.class))
                .list();
        return Page.of(found, size, row -> Cursor.at(row.position(), row.id()).toString(), null);
    }

    EnterpriseRow get(UUID id) {
        return jdbc.sql(ROW + "where e.id = :id")
                .param("id", id)
                .query(EnterpriseRow.class)
                .single();
    }

    @Nullable
    String phone(UUID id) {
        byte[] encrypted = jdbc.sql("select phone_encrypted from directory.enterprise where id = :id")
                .param("id", id)
                .query((row, number) -> row.getBytes(1))
                .single();
        return encrypted == null ? null : secrets.decrypt(encrypted, place(id));
    }

    private static String place(UUID id) {
        return "directory.enterprise.phone/" + id;
    }

    void insert(UUID id, EnterpriseDraft draft, String source) {
        write("""
                insert into directory.enterprise (id, credit_code, name, region, industry, scale, status, founded_on,
                    representative, address, phone_encrypted, phone_masked, source, search)
                values (:id, :creditCode, :name, :region, :industry, :scale, :status, :foundedOn,
                    :representative, :address, :phone, :masked, :source, :search)
                """, id, draft, 0, source);
    }

    void update(UUID id, int version, EnterpriseDraft draft) {
        Version.check(write("""
                update directory.enterprise set version = version + 1, credit_code = :creditCode, name = :name,
                    region = :region, industry = :industry, scale = :scale, status = :status, founded_on = :foundedOn,
                    representative = :representative, address = :address, search = :search,
                    phone_encrypted = coalesce(:phone, phone_encrypted), phone_masked = coalesce(:masked, phone_masked)
                where id = :id and version = :version
                """, id, draft, version, ""));
    }

    private int write(String statement, UUID id, EnterpriseDraft draft, int version, String source) {
        String phone = draft.phone() == null || draft.phone().isBlank() ? null : draft.phone();
        StatementSpec spec = jdbc.sql(statement)
                .param("id", id)
                .param("version", version)
                .param("creditCode", draft.creditCode())
                .param("name", draft.name().strip())
                .param("region", draft.region())
                .param("industry", draft.industry(), Types.VARCHAR)
                .param("scale", draft.scale() == null ? null : draft.scale().name(), Types.VARCHAR)
                .param("status", draft.status().name())
                .param("foundedOn", draft.foundedOn(), Types.DATE)
                .param("representative", draft.representative(), Types.VARCHAR)
                .param("address", draft.address(), Types.VARCHAR)
                .param("phone", phone == null ? null : secrets.encrypt(phone, place(id)), Types.BINARY)
                .param("masked", phone == null ? null : Phones.masked(phone), Types.VARCHAR)
                .param("source", source)
                .param("search", SearchText.of(List.of(draft.name().strip())));
        try {
            return spec.update();
        } catch (DuplicateKeyException e) {
            throw new ProblemException(DirectoryProblem.CODE_TAKEN, draft.creditCode());
        }
    }
}
