package org.yingshu.casework.filing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.yingshu.certificate.FieldWords;
import org.yingshu.directory.Directory;
import org.yingshu.directory.RegionView;
import org.yingshu.engine.calendar.WorkCalendar;
import org.yingshu.engine.pack.model.Element;
import org.yingshu.engine.pack.model.Option;
import org.yingshu.engine.pack.model.Words;
import org.yingshu.matter.Matters;

/** The catalogue's words for what forms and certificates say. */
@Component
class ElementWords implements FieldWords {

    /** Between the values of a field that has several. */
    static final String AND = "、";

    private static final Words YES = new Words("是", "Yes");
    private static final Words NO = new Words("否", "No");

    private final Matters matters;
    private final Directory directory;
    private final Clock clock;

    ElementWords(Matters matters, Directory directory, Clock clock) {
        this.matters = matters;
        this.directory = directory;
        this.clock = clock;
    }

    @Override
    public Optional<String> name(String element, Locale reader) {
        return matters.element(element).map(known -> said(known.name(), reader));
    }

    @Override
    public String value(String element, String value, Locale reader) {
        return matters.element(element).map(known -> read(known, value, reader)).orElse(value);
    }

    private String read(Element element, String value, Locale reader) {
        return switch (element.type()) {
            case CHOICE -> option(element, value, reader);
            case CHOICES ->
                Arrays.stream(value.split(AND, -1))
                        .map(one -> option(element, one, reader))
                        .collect(Collectors.joining(isEnglish(reader) ? ", " : AND));
            case YES_NO ->
                switch (value) {
                    case "true" -> said(YES, reader);
                    case "false" -> said(NO, reader);
                    default -> value;
                };
            case REGION ->
                directory
                        .region(value, LocalDate.ofInstant(clock.instant(), WorkCalendar.ZONE))
                        .map(RegionView::name)
                        .orElse(value);
            case TEXT, LONG_TEXT, NUMBER, MONEY, DATE, PERSON_ID, CREDIT_CODE, PHONE, ADDRESS, FILE -> value;
        };
    }

    private static String option(Element element, String value, Locale reader) {
        return element.options().stream()
                .filter(option -> option.value().equals(value))
                .findFirst()
                .map(option -> said(option.name(), reader))
                .orElse(value);
    }

    /** What a form keeps for words that stand on a certificate that was typed in: the code of the option so called. */
    String code(String element, String text) {
        return matters.element(element).stream()
                .flatMap(known -> known.options().stream())
                .filter(option -> option.name().zh().equals(text))
                .map(Option::value)
                .findFirst()
                .orElse(text);
    }

    private static String said(Words words, Locale reader) {
        return isEnglish(reader) && !words.en().isEmpty() ? words.en() : words.zh();
    }

    private static boolean isEnglish(Locale reader) {
        return reader.getLanguage().equals(Locale.ENGLISH.getLanguage());
    }
}
