package org.yingshu.matter.guide;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.springframework.core.io.ClassPathResource;

/** Words that people use for the same thing; a line of the file is a group. */
final class Synonyms {

    private final List<List<String>> groups = new ArrayList<>();

    Synonyms() {
        try {
            String text = new ClassPathResource("matter/synonyms.txt").getContentAsString(StandardCharsets.UTF_8);
            text.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(line -> groups.add(List.of(line.strip().split("\\s+"))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The words of every group of which the question holds one. */
    Set<String> of(String question) {
        Set<String> words = new LinkedHashSet<>();
        for (List<String> group : groups) {
            if (group.stream().anyMatch(question::contains)) {
                words.addAll(group);
            }
        }
        return words;
    }
}
