package org.yingshu.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.yingshu.engine.pack.PackReader;
import org.yingshu.engine.pack.fault.Faults;
import org.yingshu.engine.pack.model.Example;
import org.yingshu.engine.pack.model.Pack;
import org.yingshu.engine.pack.yaml.PackFolder;

/** The example applications of all packs. */
public final class Examples {

    public static final List<Pack> PACKS = packs();

    private Examples() {}

    /** An example, and the pack that it stands in. */
    record Placed(String pack, Example example) {

        @Override
        public String toString() {
            return pack + "/" + example.code();
        }
    }

    /** A test of none of them would pass without looking at anything. */
    static Stream<Placed> all() {
        List<Placed> all = PACKS.stream()
                .flatMap(pack -> pack.examples().stream().map(example -> new Placed(pack.code(), example)))
                .toList();
        assertThat(all).as("examples in the packs").isNotEmpty();
        return all.stream();
    }

    static Example of(String code) {
        return all().map(Placed::example)
                .filter(example -> example.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    /** A licence that a person decides, whatever lists the place keeps, so that it waits for its issuer's seal. */
    static Example decidedByAPerson() {
        Example given = of("registration-only");
        Map<String, Object> answers = new HashMap<>(given.answers());
        answers.put("licensed", true);
        return new Example(
                given.code(),
                given.name(),
                given.subject(),
                given.place(),
                given.date(),
                given.items(),
                answers,
                given.form(),
                given.materials(),
                given.promises(),
                given.tolerated(),
                given.expect());
    }

    private static List<Pack> packs() {
        Path folder = Files.isDirectory(Path.of("packs")) ? Path.of("packs") : Path.of("..", "packs");
        var faults = new Faults();
        var folders = new ArrayList<PackFolder>();
        try {
            for (Path pack : PackFolder.below(folder)) {
                folders.add(PackFolder.read(pack, faults));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        PackReader.Result read = PackReader.read(folders);
        if (!faults.isEmpty() || !read.faults().isEmpty()) {
            throw new AssertionError("The packs have faults: " + faults.sorted() + read.faults());
        }
        return read.packs();
    }
}
