package org.yingshu.engine.reader.input.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.model.LFO;
import org.apache.poi.hwpf.model.ListData;
import org.apache.poi.hwpf.model.ListTables;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.jspecify.annotations.Nullable;

/** The text of paragraphs as Word prints it: with list labels, without field codes and what revisions deleted. */
final class DocText {

    private static final char FIELD_BEGINS = '\u0013';
    private static final char FIELD_RESULT = '\u0014';
    private static final char FIELD_ENDS = '\u0015';

    private final @Nullable ListTables lists;
    private final Map<Integer, ListCounter> counters = new HashMap<>();

    DocText(HWPFDocument document) {
        this.lists = document.getListTables();
    }

    String of(Paragraph paragraph) {
        var raw = new StringBuilder();
        for (int i = 0; i < paragraph.numCharacterRuns(); i++) {
            CharacterRun run = paragraph.getCharacterRun(i);
            if (!run.isMarkedDeleted() && !run.isVanished()) {
                raw.append(run.text());
            }
        }
        return label(paragraph) + printed(raw);
    }

    private static String printed(CharSequence raw) {
        var text = new StringBuilder(raw.length());
        int codes = 0; // fields whose code is being passed over
        int results = 0;
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (c == FIELD_BEGINS) {
                codes++;
            } else if (c == FIELD_RESULT && codes > 0) {
                codes--;
                results++;
            } else if (c == FIELD_ENDS) { // of a field with a result, or of one that has only its code
                codes -= results > 0 || codes == 0 ? 0 : 1;
                results -= results > 0 ? 1 : 0;
            } else if (codes == 0) {
                text.append(
                        c == '\u000B' ? "\n" : c == '\u001E' ? "-" : c >= ' ' || c == '\t' ? String.valueOf(c) : "");
            }
        }
        return text.toString();
    }

    private String label(Paragraph paragraph) {
        if (lists == null || !paragraph.isInList()) {
            return "";
        }
        LFO list = lists.getLfo(paragraph.getIlfo());
        ListData data = list == null ? null : lists.getListData(list.getLsid());
        int level = paragraph.getIlvl();
        if (data == null || level >= data.numLevels()) {
            return "";
        }
        return counters.computeIfAbsent(list.getLsid(), id -> new ListCounter()).next(levels(data), level);
    }

    private static List<ListLevel> levels(ListData data) {
        var levels = new ArrayList<ListLevel>();
        for (int i = 0; i < Math.min(data.numLevels(), ListLevel.DEPTH); i++) {
            var level = data.getLevel(i + 1);
            levels.add(new ListLevel(
                    level.getStartAt(),
                    style(level.getNumberFormat()),
                    text(level.getNumberText()),
                    i,
                    false,
                    level.getTypeOfCharFollowingTheNumber() != 2));
        }
        return levels;
    }

    /** In the old format the characters 0 to 8 themselves stand for the numbers of the levels. */
    private static String text(@Nullable String template) {
        var text = new StringBuilder();
        if (template != null) {
            template.chars().forEach(c -> text.append(c < ListLevel.DEPTH ? "%" + (c + 1) : String.valueOf((char) c)));
        }
        return text.toString();
    }

    /** From the codes of [MS-OSHARED] 2.2.1.3 to OOXML's names. */
    private static String style(int code) {
        return switch (code) {
            case 1 -> "upperRoman";
            case 2 -> "lowerRoman";
            case 3 -> "upperLetter";
            case 4 -> "lowerLetter";
            case 10, 14 -> "ideographDigital";
            case 11, 12, 33, 35, 37, 39 -> "chineseCountingThousand";
            case 18 -> "decimalEnclosedCircle";
            case 19 -> "decimalFullWidth";
            case 22 -> "decimalZero";
            case 23 -> "bullet";
            case 26 -> "decimalEnclosedFullstop";
            case 27 -> "decimalEnclosedParen";
            case 28 -> "decimalEnclosedCircleChinese";
            case 29 -> "ideographEnclosedCircle";
            case 30 -> "ideographTraditional";
            case 31 -> "ideographZodiac";
            case 34, 38 -> "chineseLegalSimplified";
            case 255 -> "none";
            default -> "decimal";
        };
    }
}
