package org.yingshu.naming.declaring;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.yingshu.engine.naming.NameWords.Banned;

/** The words that come with the platform; all are configuration. */
@Component
class Vocabulary {

    private static final String FILE = "/naming/words.csv";

    private record Line(String use, String word, String code) {}

    private final Map<String, List<Line>> lines;

    Vocabulary() {
        try (InputStream file = Objects.requireNonNull(Vocabulary.class.getResourceAsStream(FILE))) {
            lines = new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split(",", -1))
                    .map(cells -> new Line(cells[0], cells[1], cells[2]))
                    .collect(Collectors.groupingBy(Line::use));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Line> of(String use) {
        return lines.getOrDefault(use, List.of());
    }

    private Set<String> words(String use) {
        return of(use).stream().map(Line::word).collect(Collectors.toUnmodifiableSet());
    }

    Set<String> zones() {
        return words("zone");
    }

    Set<String> national() {
        return words("national");
    }

    Set<String> places() {
        return words("place");
    }

    List<Banned> banned() {
        return of("banned").stream()
                .map(line -> new Banned(line.word(), Integer.parseInt(line.code())))
                .toList();
    }

    /** With their classes of GB/T 4754, in the order of the classes. */
    Map<String, String> industries() {
        Map<String, String> classes = new LinkedHashMap<>();
        of("industry").forEach(line -> classes.put(line.word(), line.code()));
        return classes;
    }

    /** By the kind of enterprise; the most usual first. */
    Map<String, List<String>> forms() {
        Map<String, List<String>> forms = new LinkedHashMap<>();
        of("form").forEach(line -> forms.computeIfAbsent(line.code(), kind -> new ArrayList<>())
                .add(line.word()));
        return forms;
    }
}
