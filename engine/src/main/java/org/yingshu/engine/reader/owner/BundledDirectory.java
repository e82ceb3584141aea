package org.yingshu.engine.reader.owner;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** Reads the engine's own directory when it is first asked for. */
final class BundledDirectory {

    static final OrganisationDirectory DIRECTORY = load();

    private BundledDirectory() {}

    private static OrganisationDirectory load() {
        var file = BundledDirectory.class.getResourceAsStream("organisations.csv");
        try (var reader = new InputStreamReader(
                Objects.requireNonNull(file, "organisations.csv is missing"), StandardCharsets.UTF_8)) {
            return OrganisationDirectory.read(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
