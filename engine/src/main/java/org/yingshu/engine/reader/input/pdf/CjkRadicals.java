package org.yingshu.engine.reader.input.pdf;

import java.text.Normalizer;

/**
 * Turns the signs of CJK radicals into the characters that they look like. Fonts embedded in a PDF often give 一, 民 or
 * 长 the code of the radical instead, and then no search finds the word.
 */
final class CjkRadicals {

    private static final char FIRST = '\u2E80';
    private static final char LAST = '\u2FD5';

    /** The simplified forms among the radicals supplement, for which Unicode gives no equivalent. */
    private static final String SUPPLEMENT = "⺎兀⺠民⻁虎⻄西⻅见⻆角⻉贝⻋车⻓长⻔门⻘青⻙韦⻚页⻛风⻜飞⻝食⻢马⻣骨⻤鬼⻥鱼⻦鸟⻨麦⻩黄⻬齐⻮齿⻰龙⻳龟";

    private CjkRadicals() {}

    static String unified(String line) {
        if (line.chars().noneMatch(c -> c >= FIRST && c <= LAST)) {
            return line;
        }
        var text = new StringBuilder(line.length());
        line.chars().forEach(c -> text.append(c >= FIRST && c <= LAST ? unified((char) c) : (char) c));
        return text.toString();
    }

    private static char unified(char radical) {
        int at = SUPPLEMENT.indexOf(radical);
        return at >= 0
                ? SUPPLEMENT.charAt(at + 1)
                : Normalizer.normalize(String.valueOf(radical), Normalizer.Form.NFKC)
                        .charAt(0);
    }
}
