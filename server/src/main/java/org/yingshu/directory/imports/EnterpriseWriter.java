package org.yingshu.directory.imports;

import static org.yingshu.directory.imports.ImportSql.required;
import static org.yingshu.directory.imports.ImportSql.text;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;
import org.yingshu.directory.model.SearchText;
import org.yingshu.directory.register.EnterpriseDraft.Status;
import org.yingshu.directory.register.Phones;
import org.yingshu.shared.Ids;
import org.yingshu.shared.secret.Secrets;

@Repository
class EnterpriseWriter implements ImportWriter {

    private final JdbcTemplate jdbc;
    private final Secrets secrets;

    EnterpriseWriter(JdbcTemplate jdbc, Secrets secrets) {
        this.jdbc = jdbc;
        this.secrets = secrets;
    }

    @Override
    public ImportKind kind() {
        return ImportKind.ENTERPRISES;
    }

    @Override
    public String key(Map<String, String> row) {
        return required(row, "creditCode");
    }

    @Override
    public Set<String> known(List<Map<String, String>> rows) {
        return new HashSet<>(ids(rows).keySet());
    }

    private Map<String, UUID> ids(List<Map<String, String>> rows) {
        var ids = new HashMap<String, UUID>();
        jdbc.query(
                "select credit_code, id from directory.enterprise where credit_code = any(?)",
                found -> {
                    ids.put(found.getString(1), found.getObject(2, UUID.class));
                },
                (Object) rows.stream().map(this::key).toArray(String[]::new));
        return ids;
    }

    @Override
    public void write(List<Map<String, String>> rows, String source) {
        Map<String, UUID> ids = ids(rows);
        rows.forEach(row -> ids.computeIfAbsent(key(row), key -> Ids.next()));
        jdbc.batchUpdate("""
                insert into directory.enterprise (id, credit_code, name, region, industry, scale, status, founded_on,
                    representative, address, phone_encrypted, phone_masked, source, search)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (id) do update set version = enterprise.version + 1, name = excluded.name,
                    region = excluded.region, industry = coalesce(excluded.industry, enterprise.industry),
                    scale = coalesce(excluded.scale, enterprise.scale), status = excluded.status,
                    founded_on = coalesce(excluded.founded_on, enterprise.founded_on),
                    representative = coalesce(excluded.representative, enterprise.representative),
                    address = coalesce(excluded.address, enterprise.address),
                    phone_encrypted = coalesce(excluded.phone_encrypted, enterprise.phone_encrypted),
                    phone_masked = coalesce(excluded.phone_masked, enterprise.phone_masked), search = excluded.search
                """, rows, rows.size(), (statement, row) -> {
            UUID id = Objects.requireNonNull(ids.get(key(row)));
            String phone = text(row, "phone");
            ImportSql.set(
                    statement,
                    id,
                    key(row),
                    required(row, "name"),
                    required(row, "region"),
                    text(row, "industry"),
                    text(row, "scale"),
                    Objects.requireNonNullElse(text(row, "status"), Status.ACTIVE.name()),
                    ImportSql.day(row, "foundedOn"),
                    text(row, "representative"),
                    text(row, "address"),
                    phone == null ? null : secrets.encrypt(phone, "directory.enterprise.phone/" + id),
                    phone == null ? null : Phones.masked(phone),
                    source,
                    SearchText.of(List.of(required(row, "name"))));
        });
    }
}
