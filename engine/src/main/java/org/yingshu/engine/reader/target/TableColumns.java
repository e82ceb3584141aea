package org.yingshu.engine.reader.target;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yingshu.engine.reader.source.Passage;

/**
 * Which column of a comparison table is what, told by the words of its header.
 *
 * @param indicator the column with the indicators' names
 * @param baseline −1 where there is none; of several the last one that is a state, not a target
 * @param deadline −1 where there is none
 * @param unit −1 where the unit has no column of its own
 */
record TableColumns(
        int indicator, int baseline, int deadline, int unit, List<Column> targets, List<Column> benchmarks) {

    /** @param due by when the column's values are due, if its header says so */
    record Column(int index, String header, @Nullable String due) {}

    private static final Pattern TARGET = Pattern.compile("目标|升级值|提升值|计划值");
    private static final Pattern BASELINE =
            Pattern.compile("现状|当前|目前|基期|基线|基数|现有水平|(?:20\\d{2}年?)(?:全省|全市|我省|我市)?平均|上年");
    private static final Pattern BENCHMARK = Pattern.compile("前沿|最佳|标杆|先进|领先|全国|国内|国际|评价|平均|均值|对标");
    private static final Pattern DEADLINE = Pattern.compile("完成时[限间]|时间节点|时限要求|完成期限|截止|^时限$");
    private static final Pattern INDICATOR = Pattern.compile("指标|项目|名称|内容");
    /** What is measured, beside the column of what it belongs to. */
    private static final Pattern NARROWER = Pattern.compile("[二三四]级指标|具体指标");

    private static final Pattern CONTINUED =
            Pattern.compile("(?:20\\d{2}年)?(?:\\d{1,2}月|年?底|上半年|下半年)?(?:底|前)?(?:升级)?目标|现状水平?|.*水平|完成时限");

    static TableColumns of(List<String> header, DueDates dates) {
        int indicator = -1;
        int baseline = -1;
        int deadline = -1;
        int unit = -1;
        var targets = new ArrayList<Column>();
        var benchmarks = new ArrayList<Column>();
        for (int i = 0; i < header.size(); i++) {
            String words = withoutBlanks(header.get(i));
            if (words.isEmpty()) {
                continue;
            }
            if (TARGET.matcher(words).find()) {
                targets.add(new Column(i, words, dates.last(words).orElse(null)));
            } else if (BASELINE.matcher(words).find()) {
                baseline = i;
            } else if (DEADLINE.matcher(words).find()) {
                deadline = i;
            } else if (words.equals("单位") || words.equals("计量单位")) {
                unit = i;
            } else if (BENCHMARK.matcher(words).find() && !words.startsWith("指标")) {
                benchmarks.add(new Column(i, words, null));
            } else if (NARROWER.matcher(words).lookingAt()
                    || (indicator < 0 && INDICATOR.matcher(words).find())) {
                indicator = i;
            }
        }
        return new TableColumns(Math.max(indicator, 0), baseline, deadline, unit, targets, benchmarks);
    }

    /** Whether a row is the header's second line: nothing but the words of headers, where the first line has a gap. */
    static boolean continues(List<String> header, List<String> row) {
        boolean any = false;
        for (String cell : row) {
            String words = withoutBlanks(cell);
            if (!words.isEmpty() && !CONTINUED.matcher(words).matches()) {
                return false;
            }
            any |= !words.isEmpty();
        }
        return any && header.stream().anyMatch(String::isBlank);
    }

    /** Two lines of a header as one: what the second says takes the first one's place. */
    static List<String> merged(List<String> header, List<String> second) {
        var merged = new ArrayList<String>();
        for (int i = 0; i < header.size(); i++) {
            String below = i < second.size() ? withoutBlanks(second.get(i)) : "";
            merged.add(below.isEmpty() ? header.get(i) : below);
        }
        return merged;
    }

    static boolean repeats(List<String> header, List<String> row) {
        return header.stream()
                .map(TableColumns::withoutBlanks)
                .toList()
                .equals(row.stream().map(TableColumns::withoutBlanks).toList());
    }

    static String withoutBlanks(String cell) {
        var words = new StringBuilder();
        cell.chars().filter(c -> !Passage.isBlank((char) c)).forEach(c -> words.append((char) c));
        return words.toString();
    }
}
