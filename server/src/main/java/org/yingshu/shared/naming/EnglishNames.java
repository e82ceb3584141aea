package org.yingshu.shared.naming;

import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Names for readers of English. Records keep the Chinese name, which is the one in law; what has no English name is read in
 * Chinese. The web knows the same names and the same rules (shared/i18n/names.ts).
 */
@Component
public class EnglishNames {

    /** A name that somebody changes is read a little later. */
    private static final long FRESH = Duration.ofSeconds(30).toNanos();

    private static final String AND = "、";
    private static final String OF = " · ";
    private static final Pattern AMOUNT = Pattern.compile("(\\d+(?:\\.\\d+)?)\\s*(\\D+)");
    private static final Pattern ARTICLE = Pattern.compile("第([零一二三四五六七八九十百]+)条");
    private static final String DIGITS = "一二三四五六七八九";

    private record Known(Map<String, String> names, long at) {}

    private final List<KnownNames> sources;
    private volatile Known known = new Known(Map.of(), System.nanoTime() - FRESH - 1);

    public EnglishNames(List<KnownNames> sources) {
        this.sources = List.copyOf(sources);
    }

    /** All that are known, by their Chinese names. Who comes first names it. */
    public Map<String, String> all() {
        Known now = known;
        if (System.nanoTime() - now.at() > FRESH) {
            var names = new LinkedHashMap<String, String>();
            sources.forEach(source -> source.english().forEach(names::putIfAbsent));
            now = new Known(names, System.nanoTime());
            known = now;
        }
        return now.names();
    }

    /** The name in the reader's language. */
    public String said(String name, Locale reader) {
        return reader.getLanguage().equals(Locale.ENGLISH.getLanguage()) ? english(name) : name;
    }

    private String english(String name) {
        Map<String, String> names = all();
        String whole = names.get(name);
        if (whole != null) {
            return whole;
        }
        if (name.contains(OF)) {
            return Arrays.stream(name.split(OF)).map(this::english).collect(Collectors.joining(OF));
        }
        if (name.contains(AND)) {
            return Arrays.stream(name.split(AND)).map(this::english).collect(Collectors.joining(", "));
        }
        Matcher amount = AMOUNT.matcher(name);
        if (amount.matches()) {
            String unit = names.get(amount.group(2));
            return unit == null
                    ? name
                    : amount.group(1) + " " + (amount.group(1).equals("1") ? one(unit) : unit);
        }
        Matcher article = ARTICLE.matcher(name);
        return article.matches() ? "Article " + number(article.group(1)) : name;
    }

    private static String one(String units) {
        return units.endsWith("s") ? units.substring(0, units.length() - 1) : units;
    }

    /** 四十九 is 49, 一百零三 would be 103. */
    private static int number(String chinese) {
        int sum = 0;
        int digit = 0;
        for (char c : chinese.toCharArray()) {
            switch (c) {
                case '百', '十' -> {
                    sum += Math.max(1, digit) * (c == '百' ? 100 : 10);
                    digit = 0;
                }
                default -> digit = DIGITS.indexOf(c) + 1;
            }
        }
        return sum + digit;
    }
}
