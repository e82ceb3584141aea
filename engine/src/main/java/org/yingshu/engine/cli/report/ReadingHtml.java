package org.yingshu.engine.cli.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.yingshu.engine.cli.terminal.Language;
import org.yingshu.engine.cli.terminal.Words;
import org.yingshu.engine.reader.model.Reading;
import org.yingshu.engine.reader.source.SourceText;
import tools.jackson.core.exc.JacksonIOException;

/**
 * Readings as one page that needs nothing beside itself: the source on the left, what was read on the right. The page
 * may run no script but its own, by its hash, and the documents' words come in as data only.
 */
public final class ReadingHtml implements ReadingReport {

    private static final String FOLDER = "/org/yingshu/engine/cli/";
    private static final List<String> SCRIPTS =
            List.of("reading.model.js", "reading.source.js", "reading.result.js", "reading.js");
    private static final String READINGS = "{{readings}}";

    private final Writer writer;
    private final Language language;
    private final Tab first;
    private final String page = page();
    private boolean started;

    /** The tab a page opens with. */
    public enum Tab {
        STRUCTURE,
        FINDINGS
    }

    /** @param writer stays open */
    public ReadingHtml(Writer writer, Language language, Tab first) {
        this.writer = writer;
        this.language = language;
        this.first = first;
    }

    @Override
    public void add(String file, Reading reading) throws IOException {
        writer.write(started ? ",\n" : beforeReadings());
        started = true;
        try (JsonOut out = JsonOut.insideHtml(writer)) {
            out.object(() -> {
                out.object("reading", () -> ReadingJson.members(out, file, reading));
                source(out, reading.source());
            });
        } catch (JacksonIOException e) {
            throw e.getCause();
        }
    }

    private static void source(JsonOut out, SourceText source) {
        out.texts(
                "lines",
                IntStream.rangeClosed(1, source.lineCount())
                        .mapToObj(source::line)
                        .toList());
        List<Integer> newPlaces = IntStream.rangeClosed(1, source.lineCount())
                .filter(line -> line == 1
                        ? source.place(1) != null
                        : !Objects.equals(source.place(line), source.place(line - 1)))
                .boxed()
                .toList();
        out.objects("places", newPlaces, line -> {
            out.number("line", line);
            out.text("place", source.place(line));
        });
    }

    @Override
    public void close() throws IOException {
        if (started) {
            writer.write("]}" + page.substring(page.indexOf(READINGS) + READINGS.length()));
        }
        writer.flush();
    }

    private String beforeReadings() {
        return page.substring(0, page.indexOf(READINGS))
                + "{\"language\":\"%s\",\"tab\":\"%s\",\"files\":["
                        .formatted(language.code(), first == Tab.STRUCTURE ? "structure" : "findings");
    }

    private static String page() {
        String style = resource("reading.css");
        String script = SCRIPTS.stream()
                .map(ReadingHtml::resource)
                .collect(Collectors.joining("\n", "(() => {\n'use strict';\n", "})();\n"));
        return resource("reading.html")
                .replace("{{style-hash}}", hash(style))
                .replace("{{script-hash}}", hash(script))
                .replace("{{style}}", style)
                .replace("{{script}}", script)
                .replace("{{words}}", words());
    }

    private static String words() {
        var json = new StringWriter();
        try (JsonOut out = JsonOut.insideHtml(json)) {
            out.object(() -> Stream.of(Language.values())
                    .forEach(language -> out.object(
                            language.code(), () -> Words.of(language).all().forEach(out::text))));
        }
        return json.toString();
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static String resource(String name) {
        try (InputStream in = Objects.requireNonNull(ReadingHtml.class.getResourceAsStream(FOLDER + name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
