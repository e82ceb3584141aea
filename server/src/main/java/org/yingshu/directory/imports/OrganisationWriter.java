package org.yingshu.directory.imports;

import static org.yingshu.directory.imports.ImportSql.required;
import static org.yingshu.directory.imports.ImportSql.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;
import org.yingshu.directory.model.OrganisationKind;
import org.yingshu.directory.model.SearchText;
import org.yingshu.shared.Ids;

@Repository
class OrganisationWriter implements ImportWriter {

    private final JdbcTemplate jdbc;

    OrganisationWriter(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public ImportKind kind() {
        return ImportKind.ORGANISATIONS;
    }

    @Override
    public String key(Map<String, String> row) {
        return required(row, "region") + required(row, "name");
    }

    @Override
    public Set<String> known(List<Map<String, String>> rows) {
        return new HashSet<>(ids(rows).keySet());
    }

    private Map<String, UUID> ids(List<Map<String, String>> rows) {
        var ids = new HashMap<String, UUID>();
        jdbc.query(
                "select region || name, id from directory.organisation where valid_to is null and name = any(?) and region = any(?)",
                found -> {
                    ids.put(found.getString(1), found.getObject(2, UUID.class));
                },
                rows.stream().map(row -> required(row, "name")).toArray(String[]::new),
                rows.stream().map(row -> required(row, "region")).distinct().toArray(String[]::new));
        return ids;
    }

    @Override
    public void write(List<Map<String, String>> rows, String source) {
        Map<String, UUID> ids = ids(rows);
        rows.forEach(row -> ids.computeIfAbsent(key(row), key -> Ids.next()));
        jdbc.batchUpdate("""
                insert into directory.organisation
                    (id, name, short_name, region, level, kind, rank, credit_code, address, name_en, source, search)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (id) do update set version = organisation.version + 1, short_name = excluded.short_name,
                    level = excluded.level, kind = excluded.kind, rank = excluded.rank,
                    credit_code = coalesce(excluded.credit_code, organisation.credit_code),
                    address = coalesce(excluded.address, organisation.address),
                    name_en = coalesce(nullif(excluded.name_en, ''), organisation.name_en),
                    search = organisation.search || excluded.search
                """, rows, rows.size(), (statement, row) -> {
            OrganisationKind kind = OrganisationKind.valueOf(required(row, "kind"));
            ImportSql.set(
                    statement,
                    ids.get(key(row)),
                    required(row, "name"),
                    shortName(row),
                    required(row, "region"),
                    required(row, "level"),
                    kind.name(),
                    kind.rank(),
                    text(row, "creditCode"),
                    text(row, "address"),
                    Objects.requireNonNullElse(text(row, "nameEn"), ""),
                    source,
                    SearchText.of(names(row)));
        });
        writeNames(rows, ids);
    }

    private static String shortName(Map<String, String> row) {
        return Objects.requireNonNullElse(text(row, "shortName"), required(row, "name"));
    }

    private static List<String> aliases(Map<String, String> row) {
        String aliases = text(row, "aliases");
        return aliases == null ? List.of() : Arrays.asList(aliases.split("\\|"));
    }

    private static List<String> names(Map<String, String> row) {
        var names = new ArrayList<String>();
        names.add(required(row, "name"));
        names.add(shortName(row));
        names.addAll(aliases(row));
        String english = text(row, "nameEn");
        if (english != null) {
            names.add(english);
        }
        return names;
    }

    private record OtherName(UUID organisation, String name, String kind) {}

    private void writeNames(List<Map<String, String>> rows, Map<String, UUID> ids) {
        var names = new ArrayList<OtherName>();
        for (Map<String, String> row : rows) {
            UUID id = Objects.requireNonNull(ids.get(key(row)));
            if (text(row, "shortName") != null) {
                names.add(new OtherName(id, shortName(row), "SHORT"));
            }
            aliases(row).forEach(alias -> names.add(new OtherName(id, alias, "ALIAS")));
        }
        jdbc.batchUpdate(
                """
                insert into directory.organisation_name (id, organisation, name, kind)
                select ?, ?, ?, ? where not exists (select 1 from directory.organisation_name
                    where organisation = ? and name = ?)
                """,
                names,
                Math.max(1, names.size()),
                (statement, name) -> ImportSql.set(
                        statement,
                        Ids.next(),
                        name.organisation(),
                        name.name(),
                        name.kind(),
                        name.organisation(),
                        name.name()));
    }
}
