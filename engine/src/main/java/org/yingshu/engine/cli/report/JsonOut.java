package org.yingshu.engine.cli.report;

import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.yingshu.engine.reader.source.SourceText;
import org.yingshu.engine.reader.source.Span;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/** Writes JSON with the habits of our files: what is absent is null, enum values are in lower_snake. */
final class JsonOut implements AutoCloseable {

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .disable(StreamWriteFeature.FLUSH_PASSED_TO_STREAM)
            .build();
    private static final JsonFactory FACTORY_FOR_HTML =
            FACTORY.rebuild().characterEscapes(new HtmlSafeEscapes()).build();

    private final JsonGenerator generator;

    private JsonOut(JsonGenerator generator) {
        this.generator = generator;
    }

    /** The writer stays open behind it. */
    static JsonOut to(Writer writer) {
        return new JsonOut(FACTORY.createGenerator(ObjectWriteContext.empty(), writer));
    }

    /** For JSON inside a page: none of its texts can end the element that it stands in. */
    static JsonOut insideHtml(Writer writer) {
        return new JsonOut(FACTORY_FOR_HTML.createGenerator(ObjectWriteContext.empty(), writer));
    }

    void text(String name, @Nullable String value) {
        if (value == null) {
            generator.writeNullProperty(name);
        } else {
            generator.writeStringProperty(name, value);
        }
    }

    void number(String name, @Nullable Integer value) {
        if (value == null) {
            generator.writeNullProperty(name);
        } else {
            generator.writeNumberProperty(name, value);
        }
    }

    void share(String name, double value) {
        generator.writeNumberProperty(name, value);
    }

    void flag(String name, boolean value) {
        generator.writeBooleanProperty(name, value);
    }

    void value(String name, Enum<?> value) {
        generator.writeStringProperty(name, value.name().toLowerCase(Locale.ROOT));
    }

    /** An object as an element, or as the whole. */
    void object(Runnable members) {
        generator.writeStartObject();
        members.run();
        generator.writeEndObject();
    }

    void object(String name, Runnable members) {
        generator.writeName(name);
        object(members);
    }

    /** An array of objects; {@code members} writes the members of one. */
    <T> void objects(String name, List<T> elements, Consumer<T> members) {
        generator.writeArrayPropertyStart(name);
        elements.forEach(element -> object(() -> members.accept(element)));
        generator.writeEndArray();
    }

    void texts(String name, List<String> texts) {
        generator.writeName(name);
        texts(texts);
    }

    void rows(String name, List<List<String>> rows) {
        generator.writeArrayPropertyStart(name);
        rows.forEach(this::texts);
        generator.writeEndArray();
    }

    void span(SourceText source, Span span) {
        object("span", () -> members(source, span));
    }

    void spans(String name, SourceText source, List<Span> spans) {
        objects(name, spans, span -> members(source, span));
    }

    private void members(SourceText source, Span span) {
        number("fromLine", span.fromLine());
        number("fromColumn", span.fromColumn());
        number("toLine", span.toLine());
        number("toColumn", span.toColumn());
        String place = source.place(span.fromLine());
        if (place != null) {
            text("place", place);
        }
    }

    private void texts(List<String> texts) {
        generator.writeStartArray();
        texts.forEach(generator::writeString);
        generator.writeEndArray();
    }

    @Override
    public void close() {
        generator.close();
    }
}
