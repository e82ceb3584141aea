package org.yingshu.engine.reader.sources;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.yingshu.engine.reader.PlanReader;
import org.yingshu.engine.reader.input.SourceReader;
import org.yingshu.engine.reader.input.Unreadable;
import org.yingshu.engine.reader.model.Attachment;
import org.yingshu.engine.reader.model.Measure;
import org.yingshu.engine.reader.model.Reading;

/** The source documents. They lie beside the project and are no part of it; tests over them are skipped elsewhere. */
public enum SourceDocument {
    /** Province, 2020: a plan, sixteen special plans and a task list printed as flat text */
    PROVINCE_2020("000_84f96914a71f94f1.txt"),
    /** ten documents of 2023 in one file */
    COMPENDIUM("001_1e5fcf60fbcfcc5f.txt"),
    /** report of 2022 with 22 attachments */
    REPORT("002_1bf1c22c1a7fdf70.txt"),
    /** five-year plan, twice in one file */
    FIVE_YEARS("003_62e22f8fa33729a7.txt"),
    /** Xuchang, 2022: a plan, 22 special plans and a task list with damaged rows */
    XUCHANG_2022("004_c5ffb9b641a0b531.txt");

    private static final Map<SourceDocument, Reading> READINGS = new EnumMap<>(SourceDocument.class);

    private final String fileName;

    SourceDocument(String fileName) {
        this.fileName = fileName;
    }

    /** The document that gold files call {@code 000}, {@code 001} … */
    public static SourceDocument of(String number) {
        return Arrays.stream(values())
                .filter(document -> document.fileName.startsWith(number + "_"))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no source document " + number));
    }

    public Path path() {
        Path file = projectRoot().resolveSibling("shared").resolve("seeds").resolve(fileName);
        Assumptions.assumeTrue(Files.isRegularFile(file), fileName + " does not lie beside the project");
        return file;
    }

    private static Path projectRoot() {
        Path folder = Path.of("").toAbsolutePath();
        while (folder.getParent() != null && !Files.exists(folder.resolve("yingshu"))) {
            folder = folder.getParent();
        }
        return folder;
    }

    /** What the reader makes of it; read once. */
    public Reading reading() {
        Path file = path();
        synchronized (READINGS) {
            return READINGS.computeIfAbsent(this, document -> read(file));
        }
    }

    private static Reading read(Path file) {
        try {
            return PlanReader.read(new SourceReader().read(file));
        } catch (Unreadable e) {
            throw new IllegalStateException(file + " cannot be read", e);
        }
    }

    public List<Attachment> attachments() {
        return reading().documents().stream()
                .flatMap(document -> document.attachments().stream())
                .toList();
    }

    /** Everything that has the shape of a measure: measures, unnumbered sections with duties, safeguards. */
    public Stream<Measure> measures() {
        return attachments().stream()
                .flatMap(attachment -> Stream.of(attachment.measures(), attachment.sections(), attachment.safeguards())
                        .flatMap(List::stream));
    }
}
