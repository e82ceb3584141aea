package org.yingshu.engine.reader.input.word;

import java.util.Arrays;
import java.util.List;
import org.yingshu.engine.reader.input.block.NumberStyle;

/** Counts the paragraphs of one list and writes their labels: 一、 （一） 1. */
final class ListCounter {

    private static final int UNUSED = Integer.MIN_VALUE;

    private final int[] numbers = new int[ListLevel.DEPTH];

    ListCounter() {
        Arrays.fill(numbers, UNUSED);
    }

    /** The level's next paragraph gets its start value. */
    void restart(int level) {
        numbers[level] = UNUSED;
    }

    /**
     * The label of the list's next paragraph, with a space behind it where the text would else run into it.
     *
     * @param level from 0
     */
    String next(List<ListLevel> levels, int level) {
        ListLevel own = levels.get(level);
        numbers[level] = numbers[level] == UNUSED ? own.start() : numbers[level] + 1;
        for (int below = level + 1; below < levels.size(); below++) {
            if (level < levels.get(below).restartAfter()) {
                numbers[below] = UNUSED;
            }
        }
        String label = own.style().equals("bullet") ? bullet(own.text()) : label(levels, own);
        if (label.isEmpty() || !own.apart()) {
            return label;
        }
        // 一、总体要求, but "1. 5年内": a Latin label would merge with digits.
        return label.charAt(label.length() - 1) < 0x80 || own.style().equals("bullet") ? label + " " : label;
    }

    private String label(List<ListLevel> levels, ListLevel own) {
        var label = new StringBuilder();
        String text = own.text();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int level = c == '%' && i + 1 < text.length() ? text.charAt(i + 1) - '1' : -1;
            if (level >= 0 && level < levels.size()) {
                label.append(number(levels.get(level), level, own.arabic()));
                i++;
            } else {
                label.append(c);
            }
        }
        return label.toString();
    }

    private String number(ListLevel level, int index, boolean arabic) {
        if (numbers[index] == UNUSED) {
            numbers[index] = level.start();
        }
        return arabic ? String.valueOf(numbers[index]) : NumberStyle.write(level.style(), numbers[index]);
    }

    /** The signs of symbol fonts lie in the private use area, where no other font has them. */
    private static String bullet(String sign) {
        boolean hasGlyph = !sign.isBlank() && sign.chars().noneMatch(c -> c >= '\uE000' && c <= '\uF8FF');
        return hasGlyph ? sign : "•";
    }
}
