package org.yingshu.engine.reader.outline;

import java.util.List;
import java.util.regex.Pattern;
import org.yingshu.engine.reader.layout.Paragraph;
import org.yingshu.engine.reader.layout.Width;

/** What stands at the end of a plan and belongs to none of its measures: since when it is in force, who signed it. */
final class Closings {

    private static final Pattern IN_FORCE = Pattern.compile(
            "(?:【附则】)?本(?:[^，。；]{0,6})(?:方案|措施|意见|办法|规定|细则|通知|清单|计划)(?:自[^，。；]{2,24}起|由[^，。；]{2,30})(?:施行|实施|执行|生效|负责解释|解释).*",
            Pattern.DOTALL);
    private static final Pattern SIGNATURE = Pattern.compile("[^，。；：、]{4,36}(?:政府|办公室|办公厅|委员会|领导小组|专班|局|厅)");
    private static final int LONGEST = 160;

    private Closings() {}

    static boolean isInForce(String text) {
        return text.length() <= LONGEST && IN_FORCE.matcher(text).matches();
    }

    /** The paragraph says since when the plan is in force, or signs it, or is the date under a signature. */
    static boolean at(List<Paragraph> paragraphs, int i) {
        if (isInForce(paragraphs.get(i).value())) {
            return true;
        }
        return (isDate(paragraphs, i) && isSignature(paragraphs, i - 1))
                || (isSignature(paragraphs, i) && isDate(paragraphs, i + 1));
    }

    private static boolean isDate(List<Paragraph> paragraphs, int i) {
        return i < paragraphs.size()
                && paragraphs.get(i).value().length() <= 20
                && DocumentSplitter.DATE
                        .matcher(Width.fold(paragraphs.get(i).value()))
                        .matches();
    }

    static boolean isSignature(List<Paragraph> paragraphs, int i) {
        return i >= 0 && SIGNATURE.matcher(paragraphs.get(i).value()).matches();
    }
}
