package org.yingshu.directory.model;

import com.ibm.icu.text.Transliterator;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** How a Chinese name sounds, in letters without tones. */
public final class Pinyin {

    private static final Transliterator NAMES = Transliterator.getInstance("Han-Latin/Names; Latin-ASCII");
    private static final Transliterator WORDS = Transliterator.getInstance("Han-Latin; Latin-ASCII");

    /** Readings of these places and words that no rule knows; a blank stands between syllables. */
    private static final Map<String, String> READINGS = Map.ofEntries(
            Map.entry("浚县", " xun xian "),
            Map.entry("泌阳", " bi yang "),
            Map.entry("柘城", " zhe cheng "),
            Map.entry("渑池", " mian chi "),
            Map.entry("召陵", " shao ling "),
            Map.entry("尉氏", " wei shi "),
            Map.entry("长葛", " chang ge "),
            Map.entry("长垣", " chang yuan "),
            Map.entry("重庆", " chong qing "),
            Map.entry("重点", " zhong dian "),
            Map.entry("银行", " yin hang "),
            Map.entry("人行", " ren hang "),
            Map.entry("支行", " zhi hang "),
            Map.entry("分行", " fen hang "),
            Map.entry("商行", " shang hang "),
            Map.entry("会计", " kuai ji "),
            Map.entry("大数据", " da shu ju "));

    private static final Pattern BORDER =
            Pattern.compile("(?<=\\p{IsHan})(?=\\P{IsHan})|(?<=\\P{IsHan})(?=\\p{IsHan})");

    private Pinyin() {}

    /** 许昌市 → xuchangshi. */
    public static String of(String text) {
        return syllables(text, WORDS).replace(" ", "");
    }

    /** 许昌市 → xcs. */
    public static String initials(String text) {
        return initialsOf(syllables(text, WORDS));
    }

    /** As a person's name, in which 单 is Shan and 曾 Zeng: 单雄信 → sxx. */
    public static String initialsOfPerson(String name) {
        return initialsOf(syllables(name, NAMES));
    }

    private static String initialsOf(String syllables) {
        return Arrays.stream(syllables.split(" ", -1))
                .filter(syllable -> !syllable.isEmpty())
                .map(syllable -> syllable.substring(0, 1))
                .collect(Collectors.joining());
    }

    private static String syllables(String text, Transliterator reading) {
        String known = text;
        for (var entry : READINGS.entrySet()) {
            known = known.replace(entry.getKey(), entry.getValue());
        }
        // The transliterator parts syllables by blanks, but not from letters and digits beside them.
        return reading.transliterate(BORDER.matcher(known).replaceAll(" "))
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9 ]+", " ")
                .replaceAll(" +", " ")
                .strip();
    }
}
