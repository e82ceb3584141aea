package org.yingshu.certificate.model;

import java.util.Locale;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.yingshu.certificate.FieldWords;

/** The words for what certificates say: on pages in the reader's language, on papers in Chinese. */
@Component
public class Wording {

    private final ObjectProvider<FieldWords> words;

    Wording(ObjectProvider<FieldWords> words) {
        this.words = words;
    }

    /** @param given the name in the type, which is Chinese */
    public String name(String element, String given, Locale reader) {
        FieldWords known = words.getIfAvailable();
        return known == null || !isEnglish(reader)
                ? given
                : known.name(element, reader).orElse(given);
    }

    public String value(String element, String value, Locale reader) {
        FieldWords known = words.getIfAvailable();
        return known == null ? value : known.value(element, value, reader);
    }

    private static boolean isEnglish(Locale reader) {
        return reader.getLanguage().equals(Locale.ENGLISH.getLanguage());
    }
}
