package org.yingshu.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The Markdown files: their links lead somewhere, twins agree, and the glossary's code names are the code's. */
class DocumentationTests {

    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final Pattern FENCE = Pattern.compile("(?ms)^```.*?^```");
    private static final Pattern CODE = Pattern.compile("`[^`\n]*`");
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)\\s]+)\\)|(?:src|href)=\"([^\"]+)\"");
    private static final Pattern WORD = Pattern.compile("\\w+");
    private static final Pattern HEADING = Pattern.compile("(?m)^(#+) +(.*?)\\s*$");

    @Test
    void everyLinkLeadsSomewhere() throws IOException {
        var broken = new ArrayList<String>();
        List<Path> pages = files(ROOT, ".md");
        for (Path page : pages) {
            String prose = CODE.matcher(FENCE.matcher(Files.readString(page)).replaceAll(""))
                    .replaceAll("``");
            for (MatchResult link : LINK.matcher(prose).results().toList()) {
                String target = link.group(1) == null ? link.group(2) : link.group(1);
                if (!target.matches("(?:https?|mailto):.*") && !leadsSomewhere(page, target)) {
                    broken.add(ROOT.relativize(page) + ": " + target);
                }
            }
        }
        assertThat(pages).isNotEmpty();
        assertThat(broken).isEmpty();
    }

    private static boolean leadsSomewhere(Path page, String target) throws IOException {
        int hash = target.indexOf('#');
        String file = hash < 0 ? target : target.substring(0, hash);
        Path path = file.isEmpty() ? page : page.resolveSibling(file).normalize();
        boolean there = path.startsWith(ROOT) && Files.exists(path);
        return there && (hash < 0 || anchors(path).contains(target.substring(hash + 1)));
    }

    /** As the usual viewers make them from headings: lower case, signs dropped, blanks to hyphens. */
    private static Set<String> anchors(Path page) throws IOException {
        String prose = FENCE.matcher(Files.readString(page)).replaceAll("");
        return HEADING.matcher(prose)
                .results()
                .map(heading -> heading.group(2)
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}\\p{N}\\s_-]", "")
                        .replace(' ', '-'))
                .collect(Collectors.toSet());
    }

    @ParameterizedTest
    @CsvSource({"README.md, README.zh.md", "docs/user-guide.md, docs/user-guide.zh.md"})
    void twinsHaveTheSameShape(String english, String chinese) throws IOException {
        assertThat(shape(ROOT.resolve(chinese))).isEqualTo(shape(ROOT.resolve(english)));
    }

    /** Its headings' levels, its pictures, and the commands that it shows. */
    private static List<String> shape(Path page) throws IOException {
        String text = Files.readString(page);
        return Pattern.compile("(?m)^#+ |^!\\[.*?\\]\\(.*?\\)|^\\$ .*$")
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .map(line -> line.replaceAll("!\\[.*?\\]", "!").replaceAll(" --lang \\w+", ""))
                .toList();
    }

    @Test
    void codeNamesOfTheGlossaryAreTheCodes() throws IOException {
        var code = new ArrayList<Path>(files(ROOT.resolve("engine/src/main/java"), ".java"));
        code.addAll(files(ROOT.resolve("server/src/main/java"), ".java"));
        String sources = code.stream().map(DocumentationTests::read).collect(Collectors.joining("\n"));
        String today = Files.readString(ROOT.resolve("docs/glossary.md")).replaceFirst("(?s)\n## Coming.*", "");
        List<String> names = Pattern.compile("(?m)^\\|[^|]*\\|[^|]*\\|([^|]*)\\|")
                .matcher(today)
                .results()
                .flatMap(row ->
                        Pattern.compile("`([^`]+)`").matcher(row.group(1)).results())
                .map(name -> name.group(1))
                .toList();
        assertThat(names).hasSizeGreaterThan(20).allSatisfy(name -> {
            assertThat(WORD.matcher(name).results()).isNotEmpty().allSatisfy(word -> assertThat(sources)
                    .containsPattern("\\b" + word.group() + "\\b"));
        });
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
        var found = new ArrayList<Path>();
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
                String name = directory.getFileName().toString();
                boolean ours = !name.startsWith(".")
                        && !Set.of("target", "node_modules", "data").contains(name);
                return ours || directory.equals(folder) ? FileVisitResult.CONTINUE : FileVisitResult.SKIP_SUBTREE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (file.toString().endsWith(ending)) {
                    found.add(file);
                }
                return FileVisitResult.CONTINUE;
            }
        });
        return found;
    }
}
