package org.yingshu.engine.cli.terminal;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeMap;

/** The texts of commands and reports in one language, from {@code words_zh.properties} and its English twin. */
public final class Words {

    private static final Map<Language, Words> LOADED = new EnumMap<>(Language.class);

    static {
        for (Language language : Language.values()) {
            LOADED.put(language, new Words(language, load(language)));
        }
    }

    private final Language language;
    private final Map<String, String> texts;

    private Words(Language language, Map<String, String> texts) {
        this.language = language;
        this.texts = texts;
    }

    public static Words of(Language language) {
        return Objects.requireNonNull(LOADED.get(language));
    }

    public Language language() {
        return language;
    }

    /** All texts by key, in the keys' order. */
    public Map<String, String> all() {
        return texts;
    }

    /** The text of {@code key}, with <code>{0}</code>, <code>{1}</code> … replaced by {@code values}. */
    public String get(String key, Object... values) {
        String text = texts.get(key);
        if (text == null) {
            throw new IllegalArgumentException("no text '%s' in words_%s.properties".formatted(key, language.code()));
        }
        for (int i = 0; i < values.length; i++) {
            text = text.replace("{" + i + "}", String.valueOf(values[i]));
        }
        return text;
    }

    /** The text for one of an enum's values: {@code LEAD} of {@code role} is the text {@code role.lead}. */
    public String get(String family, Enum<?> value) {
        return get(family + "." + value.name().toLowerCase(Locale.ROOT));
    }

    /** The text for one of a family that is open, such as the kinds of text that the coverage counts; else its code. */
    public String nameOf(String family, String code) {
        return texts.getOrDefault(family + "." + code, code);
    }

    private static Map<String, String> load(Language language) {
        String name = "/org/yingshu/engine/cli/words_%s.properties".formatted(language.code());
        var properties = new Properties();
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(Words.class.getResourceAsStream(name), name), StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
        var texts = new TreeMap<String, String>();
        properties.stringPropertyNames().forEach(key -> texts.put(key, properties.getProperty(key)));
        return Collections.unmodifiableMap(texts);
    }
}
