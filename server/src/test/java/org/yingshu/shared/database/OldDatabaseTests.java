package org.yingshu.shared.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static org.yingshu.Callers.signedIn;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.yingshu.Callers;
import org.yingshu.ServerTest;
import org.yingshu.identity.Role;
import org.yingshu.journal.Verification;
import org.yingshu.shared.scope.CurrentScope;
import org.yingshu.shared.scope.DataScope;

/**
 * A filled database of an earlier release, brought back and migrated to this one. Its history holds the checksums of the
 * migrations as they were then: one that was edited since ends the start.
 */
@ServerTest
@DirtiesContext
class OldDatabaseTests {

    private static final Path OLD = Path.of("src/test/resources/old/2026-11-21.zip");

    /** What the start, which reads the packs, and jobs write anew; it is nobody's work. */
    private static final Set<String> REWRITTEN = Set.of("packs.reading", "matter.stamp", "public.scheduled_job");

    /**
     * New packs bring new versions: the old ones stay, and are no longer the ones that hold. What places and bodies are
     * searched by follows their names, to which those in English came.
     */
    private static final Set<String> CHANGING =
            Set.of("matter.definition.current", "directory.region.search", "directory.organisation.search");

    @Autowired
    Backup backup;

    @Autowired
    Verification verification;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    HikariDataSource connections;

    @Autowired
    MockMvc http;

    @DynamicPropertySource
    static void restore(DynamicPropertyRegistry registry) throws IOException {
        Path folder = Files.createTempDirectory(Files.createDirectories(Path.of("target/test-data")), "old");
        try (var restore = new Restore(OLD)) {
            restore.folder(folder);
        }
        registry.add("yingshu.database.directory", () -> folder);
        registry.add("yingshu.journal.directory", () -> folder.resolve("journal"));
        registry.add("yingshu.database.restore", () -> OLD);
    }

    @Test
    void keepsEveryRow() throws Exception {
        Path fresh =
                Files.createTempDirectory(Path.of("target/test-data"), "new").resolve("backup.zip");
        backup.write(fresh);
        try (var before = new ZipFile(OLD.toFile());
                var after = new ZipFile(fresh.toFile())) {
            int rows = 0;
            Map<String, List<List<String>>> lost = new TreeMap<>();
            for (ZipEntry table : before.stream()
                    .filter(entry -> entry.getName().startsWith(Rows.FOLDER))
                    .toList()) {
                String name = table.getName().substring(Rows.FOLDER.length());
                Content old = read(before, table);
                rows += old.rows().size();
                List<List<String>> missing = lost(name, old, read(after, after.getEntry(table.getName())));
                if (!missing.isEmpty() && !REWRITTEN.contains(name)) {
                    lost.put(name, missing.subList(0, Math.min(missing.size(), 2)));
                }
            }
            assertThat(lost).as("rows that are gone or changed, by table").isEmpty();
            assertThat(rows).isGreaterThan(8_000);
        }
    }

    @Test
    void keepsTheChainOfEveryThingAndTheSignatures() {
        Verification.Report report = CurrentScope.in(DataScope.ALL, () -> verification.all(seen -> {}));
        assertThat(report.flaws()).isEmpty();
        assertThat(report.things()).isGreaterThan(500);
        assertThat(report.checkpoints()).isPositive();
    }

    @Test
    void showsTheirCaseToThoseWhoWorkOnItAndToNobodyElse() throws Exception {
        One one = one("select id, organisations[1] as unit, version from casework.case_file order by id limit 1");
        var reviewer = Callers.reviewer(one.unit());
        http.perform(get("/api/casework/cases/{id}", one.id()).with(signedIn(reviewer)))
                .andExpect(status().isOk());
        http.perform(get("/api/casework/cases/{id}/form", one.id()).with(signedIn(reviewer)))
                .andExpect(status().isOk());
        var stranger = Callers.reviewer(UUID.randomUUID());
        http.perform(get("/api/casework/cases/{id}", one.id()).with(signedIn(stranger)))
                .andExpect(status().isNotFound());
        http.perform(get("/api/casework/cases/{id}/form", one.id()).with(signedIn(stranger)))
                .andExpect(status().isNotFound());
    }

    @Test
    void showsAnAttachmentInItsPlaceAndNowhereElse() throws Exception {
        UUID file = one("select id, id as unit, 1 as version from files.file where subject is not null limit 1")
                .id();
        http.perform(get("/api/files/{id}/content", file).with(signedIn(Callers.office())))
                .andExpect(status().isOk())
                .andExpect(content().bytes("演示用佐证材料：窗口运行数据和办结清单。\n".getBytes(StandardCharsets.UTF_8)));
        var elsewhere = Callers.of(Role.OFFICE, UUID.randomUUID(), "410100");
        http.perform(get("/api/files/{id}/content", file).with(signedIn(elsewhere)))
                .andExpect(status().isNotFound());
    }

    @Test
    void showsADutyToWhoeverLeadsIt() throws Exception {
        One one = one("select id, lead as unit, version from ledger.duty where lead is not null order by id limit 1");
        http.perform(get("/api/ledger/duties/{id}", one.id()).with(signedIn(Callers.unit(one.unit()))))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.version").value(one.version()));
        http.perform(get("/api/ledger/duties/{id}", one.id()).with(signedIn(Callers.unit(UUID.randomUUID()))))
                .andExpect(status().isNotFound());
    }

    /** A migration is not told of a row that it does not see. */
    @Test
    void hidesNoRowFromMigrations() throws Exception {
        try (Connection owner = DriverManager.getConnection(connections.getJdbcUrl(), EmbeddedDatabase.USER, "");
                Connection all = DriverManager.getConnection(connections.getJdbcUrl(), "postgres", "")) {
            var asOwner = new JdbcTemplate(new SingleConnectionDataSource(owner, true));
            asOwner.execute(
                    "select set_config('yingshu.region', '*', false), set_config('yingshu.organisation', '*', false)");
            var asAll = new JdbcTemplate(new SingleConnectionDataSource(all, true));
            List<Table> tables = Table.all(owner);
            assertThat(tables).anyMatch(Table::hidden);
            for (Table table : tables) {
                String count = "select count(*) from " + table.name();
                assertThat(asOwner.queryForObject(count, Long.class))
                        .as(table.name())
                        .isEqualTo(asAll.queryForObject(count, Long.class));
            }
        }
    }

    private record One(UUID id, UUID unit, int version) {}

    private One one(String sql) {
        return CurrentScope.in(
                DataScope.ALL, () -> jdbc.sql(sql).query(One.class).single());
    }

    /** @param columns of each row, by the names that stand in the first line */
    private record Content(List<String> columns, List<String[]> rows) {

        /** How often each row is there, seen only through the named columns. */
        Map<List<String>, Integer> through(List<String> names) {
            int[] places = names.stream().mapToInt(columns::indexOf).toArray();
            Map<List<String>, Integer> counts = new HashMap<>();
            for (String[] row : rows) {
                counts.merge(Arrays.stream(places).mapToObj(place -> row[place]).toList(), 1, Integer::sum);
            }
            return counts;
        }
    }

    /** The rows of before that are gone or changed. */
    private static List<List<String>> lost(String table, Content before, Content after) {
        List<String> common = new ArrayList<>(before.columns());
        common.retainAll(after.columns());
        common.removeIf(column -> CHANGING.contains(table + "." + column));
        Map<List<String>, Integer> now = after.through(common);
        List<List<String>> lost = new ArrayList<>();
        before.through(common).forEach((row, count) -> {
            if (now.getOrDefault(row, 0) < count) {
                lost.add(row);
            }
        });
        return lost;
    }

    private static Content read(ZipFile backup, ZipEntry table) throws IOException {
        try (InputStream in = backup.getInputStream(table)) {
            List<String> columns = List.of(Rows.line(in).split(","));
            List<String[]> rows = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.split("\t", -1))
                    .toList();
            return new Content(columns, rows);
        }
    }
}
