package org.yingshu.directory.imports;

import static org.yingshu.directory.imports.ImportSql.required;
import static org.yingshu.directory.imports.ImportSql.text;

import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;
import org.yingshu.directory.model.SearchText;
import org.yingshu.directory.register.Phones;
import org.yingshu.engine.codes.CitizenId;
import org.yingshu.shared.Ids;
import org.yingshu.shared.secret.Secrets;

@Repository
class PersonWriter implements ImportWriter {

    private final JdbcTemplate jdbc;
    private final Secrets secrets;

    PersonWriter(JdbcTemplate jdbc, Secrets secrets) {
        this.jdbc = jdbc;
        this.secrets = secrets;
    }

    @Override
    public ImportKind kind() {
        return ImportKind.PEOPLE;
    }

    @Override
    public String key(Map<String, String> row) {
        return required(row, "citizenId");
    }

    @Override
    public Set<String> known(List<Map<String, String>> rows) {
        Map<String, UUID> ids = ids(rows);
        return rows.stream()
                .map(this::key)
                .filter(key -> ids.containsKey(hex(secrets.digest(key))))
                .collect(Collectors.toSet());
    }

    /** By the digest of the number, in hexadecimal digits. */
    private Map<String, UUID> ids(List<Map<String, String>> rows) {
        var ids = new HashMap<String, UUID>();
        jdbc.query(
                """
                select encode(citizen_id_digest, 'hex'), id from directory.person
                where citizen_id_digest = any(?)
                """,
                found -> {
                    ids.put(found.getString(1), found.getObject(2, UUID.class));
                },
                (Object) rows.stream().map(row -> secrets.digest(key(row))).toArray(byte[][]::new));
        return ids;
    }

    private static String hex(byte[] digest) {
        return HexFormat.of().formatHex(digest);
    }

    @Override
    public void write(List<Map<String, String>> rows, String source) {
        Map<String, UUID> ids = ids(rows);
        jdbc.batchUpdate("""
                insert into directory.person (id, name, region, citizen_id_encrypted, citizen_id_digest,
                    citizen_id_masked, phone_encrypted, phone_masked, employer, source, search)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (id) do update set version = person.version + 1, name = excluded.name,
                    region = excluded.region, employer = coalesce(excluded.employer, person.employer),
                    phone_encrypted = coalesce(excluded.phone_encrypted, person.phone_encrypted),
                    phone_masked = coalesce(excluded.phone_masked, person.phone_masked), search = excluded.search
                """, rows, rows.size(), (statement, row) -> {
            var citizenId = new CitizenId(key(row));
            byte[] digest = secrets.digest(citizenId.value());
            UUID id = Objects.requireNonNullElseGet(ids.get(hex(digest)), Ids::next);
            String phone = text(row, "phone");
            ImportSql.set(
                    statement,
                    id,
                    required(row, "name"),
                    required(row, "region"),
                    secrets.encrypt(citizenId.value(), "directory.person.citizen-id/" + id),
                    digest,
                    citizenId.shown(),
                    phone == null ? null : secrets.encrypt(phone, "directory.person.phone/" + id),
                    phone == null ? null : Phones.masked(phone),
                    text(row, "employer"),
                    source,
                    SearchText.ofPerson(required(row, "name")));
        });
    }
}
