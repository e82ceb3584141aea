package org.yingshu.engine.reader.target;

import java.util.regex.Pattern;
import org.yingshu.engine.reader.model.Strength;

/** How binding the words are in which a target is set. */
final class StrengthWords {

    private static final Pattern COULD = Pattern.compile("鼓励|探索|^支持|有条件的|具备条件|条件成熟的|可(?=在|以?进一步|压减|压缩|放宽|延长)");
    private static final Pattern SHOULD =
            Pattern.compile("力争|争取|原则上|努力|(?<![供相响对适反效不理])应(?=当|在|于|将|按|予|自|100|[一-龥]{0,6}(?:不|达))(?!用|急|收|届)");

    private StrengthWords() {}

    /**
     * @param clause the words up to the figure, in its own clause
     * @param sentence the words before that clause, in its sentence
     */
    static Strength of(String clause, String sentence) {
        if (COULD.matcher(clause).find()) {
            return Strength.COULD;
        }
        // 力争 in front of a date governs the whole list behind it, 原则上 its own clause only
        return SHOULD.matcher(clause).find() || opens(sentence, "力争") || opens(sentence, "争取")
                ? Strength.SHOULD
                : Strength.MUST;
    }

    private static boolean opens(String sentence, String word) {
        int at = sentence.lastIndexOf(word);
        return at == 0 || (at > 0 && "，,：:；".indexOf(sentence.charAt(at - 1)) >= 0);
    }
}
