package org.yingshu.shared.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Migrations run as the owner under row security. Where no policy stands, the owner sees no row: what a migration does
 * with the rows then, it does with none of them, and nobody is told.
 */
class MigrationScriptsTests {

    private static final Path SCRIPTS = Path.of("src/main/resources/db/migration");

    private static final Pattern NO_STATEMENT = Pattern.compile(
            "--[^\n]*|/\\*.*?\\*/|\\$\\$.*?\\$\\$|'(?:[^']|'')*'|\\bbegin atomic\\b.*?\\bend\\b", Pattern.DOTALL);
    private static final Pattern ENABLED = Pattern.compile("alter table (\\S+) (enable|disable) row level security");
    private static final Pattern POLICY = Pattern.compile("(create|drop) policy (?:if exists )?(\\S+) on (\\S+).*");
    private static final Pattern WITH_ROWS = Pattern.compile("(?:insert|update|delete|merge|select|with)\\b.*");
    private static final Pattern WORD = Pattern.compile("[a-z_0-9]+\\.[a-z_0-9]+");

    @Test
    void noScriptReadsOrChangesRowsWhileNoPolicyShowsThem() throws IOException {
        List<String> blind = new ArrayList<>();
        int statements = 0;
        try (Stream<Path> folders = Files.list(SCRIPTS)) {
            for (Path folder : folders.sorted().toList()) {
                var module = new Module();
                for (Path script : scripts(folder)) {
                    for (String statement : statements(Files.readString(script))) {
                        module.take(statement, script, blind);
                        statements++;
                    }
                }
            }
        }
        assertThat(statements).isGreaterThan(400);
        assertThat(blind).as("statements that see no row").isEmpty();
    }

    @Test
    void findsAnUpdateBehindTheEndOfThePolicy() {
        List<String> blind = new ArrayList<>();
        var module = new Module();
        for (String statement : statements("""
                create table box.thing (id uuid); -- things; all of them
                alter table box.thing enable row level security;
                create policy scope on box.thing using (shared.sees_region(region));
                update box.thing set place = 'a;b';
                drop policy scope on box.thing;
                update box.thing set place = 'c';
                create policy scope on box.thing using (true);
                delete from box.thing;
                """)) {
            module.take(statement, Path.of("V2__boxes.sql"), blind);
        }
        assertThat(blind).containsExactly("V2__boxes.sql: update box.thing set place =");
    }

    private static List<Path> scripts(Path folder) throws IOException {
        Function<Path, Integer> version =
                script -> Integer.valueOf(script.getFileName().toString().replaceFirst("^V(\\d+)__.*", "$1"));
        try (Stream<Path> scripts = Files.list(folder)) {
            return scripts.sorted(Comparator.comparing(version)).toList();
        }
    }

    private static List<String> statements(String script) {
        return Stream.of(NO_STATEMENT.matcher(script).replaceAll("").split(";"))
                .map(statement -> statement.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT))
                .filter(statement -> !statement.isEmpty())
                .toList();
    }

    /** What stands of row security after the statements so far. */
    private static final class Module {

        private final Set<String> secured = new HashSet<>();
        private final Map<String, Set<String>> policies = new HashMap<>();

        void take(String statement, Path script, List<String> blind) {
            Matcher enabled = ENABLED.matcher(statement);
            Matcher policy = POLICY.matcher(statement);
            if (enabled.matches()) {
                if (enabled.group(2).equals("enable")) {
                    secured.add(enabled.group(1));
                } else {
                    secured.remove(enabled.group(1));
                }
            } else if (policy.matches()) {
                Set<String> standing = policies.computeIfAbsent(policy.group(3), table -> new HashSet<>());
                if (policy.group(1).equals("create")) {
                    standing.add(policy.group(2));
                } else {
                    standing.remove(policy.group(2));
                }
            } else if (WITH_ROWS.matcher(statement).matches()
                    && WORD.matcher(statement).results().anyMatch(table -> isBlind(table.group()))) {
                blind.add(script.getFileName() + ": " + statement);
            }
        }

        private boolean isBlind(String table) {
            return secured.contains(table)
                    && policies.getOrDefault(table, Set.of()).isEmpty();
        }
    }
}
