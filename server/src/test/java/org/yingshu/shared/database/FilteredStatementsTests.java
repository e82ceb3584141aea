package org.yingshu.shared.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a filter puts together is asked through {@link FilterClient}, for the reason that stands there. */
class FilteredStatementsTests {

    private static final Path SOURCES = Path.of("src/main/java/org/yingshu");
    private static final Pattern STATEMENT = Pattern.compile("jdbc\\s*\\.sql\\((?:(?!;\\n).)*", Pattern.DOTALL);
    /** A condition that was built before, or several that may be left out. */
    private static final Pattern FILTERED =
            Pattern.compile("\\bwhere\\)|\\+ where\\b|conditions\\.where|(?:::\\w+ is null or.*){2}", Pattern.DOTALL);

    @Test
    void noFilterIsAskedThroughAnotherClient() throws IOException {
        try (Stream<Path> sources = Files.walk(SOURCES)) {
            List<String> filtered = sources.filter(source -> source.toString().endsWith(".java"))
                    .flatMap(FilteredStatementsTests::filtered)
                    .toList();
            assertThat(filtered).isEmpty();
        }
    }

    @Test
    void knowsAFilterWhenItSeesOne() {
        assertThat(statements("jdbc.sql(\"select id from box where \" + where)\n.list();\n"))
                .isPositive();
        assertThat(statements(
                        "jdbc\n.sql(\"where (:a::text is null or a = :a) and (:b::int is null or b = :b)\").list();\n"))
                .isPositive();
        assertThat(statements("jdbc.sql(\"select id from box where id = :id\").single();\n lists.sql(a + where);\n"))
                .isZero();
    }

    private static Stream<String> filtered(Path source) {
        try {
            long found = statements(Files.readString(source));
            return found == 0 ? Stream.empty() : Stream.of(found + " in " + source.getFileName());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long statements(String source) {
        return STATEMENT
                .matcher(source)
                .results()
                .filter(statement -> FILTERED.matcher(statement.group()).find())
                .count();
    }
}
