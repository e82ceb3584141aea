package org.yingshu.engine.reader.input.rtf;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import org.yingshu.engine.reader.input.Unreadable;
import org.yingshu.engine.reader.input.block.SourceTextBuilder;

/** Gathers the text of the current paragraph or cell through the nested groups of rich text. */
final class RtfText {

    private static final int MAX_GROUPS = 10_000;
    private static final int CHINESE_FONT = 134;
    private static final Charset CHINESE = Charset.forName("GB18030");

    private record Group(boolean leftOut, int unicodeSubstitutes, int font, boolean fontTable, String closing) {}

    private final SourceTextBuilder out;
    private final Deque<Group> groups = new ArrayDeque<>();
    private final StringBuilder text = new StringBuilder();
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final Set<Integer> chineseFonts = new HashSet<>();
    private Group group = new Group(false, 1, -1, false, "");
    private Charset standard = CHINESE;
    private int substitutesToSkip;

    RtfText(SourceTextBuilder out) {
        this.out = out;
    }

    void open() throws Unreadable {
        decode();
        groups.push(group);
        group = new Group(group.leftOut, group.unicodeSubstitutes, group.font, group.fontTable, "");
        substitutesToSkip = 0;
        if (groups.size() > MAX_GROUPS) {
            throw Unreadable.bomb(out.name(), "RTF");
        }
    }

    void close() throws Unreadable {
        add(group.closing);
        substitutesToSkip = 0;
        if (!groups.isEmpty()) {
            group = groups.pop();
        }
    }

    /** The group that is open prints nothing. */
    void leaveOut() throws Unreadable {
        decode();
        group = new Group(true, group.unicodeSubstitutes, group.font, group.fontTable, "");
    }

    boolean isLeftOut() {
        return group.leftOut;
    }

    void addByte(int value) {
        if (substitutesToSkip > 0) {
            substitutesToSkip--;
        } else if (!group.leftOut && !group.fontTable) {
            bytes.write(value);
        }
    }

    void add(String piece) throws Unreadable {
        decode();
        if (!group.leftOut && !group.fontTable) {
            text.append(piece);
            out.check(text.length());
        }
    }

    String take() throws Unreadable {
        decode();
        String taken = text.toString().strip();
        text.setLength(0);
        return taken;
    }

    /** A control word that concerns characters; others are passed over. */
    void word(String word, int number) throws Unreadable {
        switch (word) {
            case "u" -> {
                add(String.valueOf((char) number));
                substitutesToSkip = group.unicodeSubstitutes;
            }
            case "uc" -> group = group(Math.clamp(number, 0, 10), group.font, group.fontTable, group.closing);
            case "f" -> {
                decode();
                group = group(group.unicodeSubstitutes, number, group.fontTable, group.closing);
            }
            case "fonttbl" -> group = group(group.unicodeSubstitutes, group.font, true, group.closing);
            case "fcharset" -> {
                if (number == CHINESE_FONT) {
                    chineseFonts.add(group.font);
                }
            }
            case "ansicpg" -> standard = charset(number);
            case "footnote" -> {
                add("（注：");
                group = group(group.unicodeSubstitutes, group.font, group.fontTable, "）");
            }
            case "line", "nestrow" -> add("\n");
            case "tab" -> add("\t");
            case "~" -> add("\u00A0");
            case "_" -> add("-");
            case "lquote" -> add("‘");
            case "rquote" -> add("’");
            case "ldblquote" -> add("“");
            case "rdblquote" -> add("”");
            case "emdash" -> add("—");
            case "endash" -> add("–");
            case "bullet" -> add("•");
            default -> {}
        }
    }

    private Group group(int unicodeSubstitutes, int font, boolean fontTable, String closing) {
        return new Group(group.leftOut, unicodeSubstitutes, font, fontTable, closing);
    }

    private void decode() throws Unreadable {
        if (bytes.size() > 0) {
            text.append(bytes.toString(chineseFonts.contains(group.font) ? CHINESE : standard));
            bytes.reset();
            out.check(text.length());
        }
    }

    private static Charset charset(int codePage) {
        String name = codePage == 936 ? "GB18030" : codePage == 65001 ? "UTF-8" : "windows-" + codePage;
        return Charset.isSupported(name) ? Charset.forName(name) : CHINESE;
    }
}
