package org.yingshu.engine.reader.finding.list;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yingshu.engine.reader.finding.rule.About;
import org.yingshu.engine.reader.finding.rule.Comparison;
import org.yingshu.engine.reader.finding.rule.Plan;
import org.yingshu.engine.reader.model.Finding;
import org.yingshu.engine.reader.model.Finding.Severity;

/** Another figure, or the same in another unit. */
final class FigureChanged implements ChangeRule {

    private static final Pattern FIGURE = Pattern.compile("\\d");
    private static final Pattern COUNTED = Pattern.compile(".*\\d个?$");
    private static final Pattern DAYS = Pattern.compile("个?(?:工作)?[日天]?");
    private static final Pattern DATE = Pattern.compile("\\d年\\d{1,2}月");
    private static final int MOST_LETTERS = 14;

    @Override
    public About about() {
        return About.of(
                "list.figure",
                Severity.ERROR,
                "清单与正文的数字或计量单位不同",
                "The list gives another figure, or another unit, than the body");
    }

    /** A date that differs as the deadline does is told with the deadline. */
    @Override
    public Stream<Finding> check(Plan plan) {
        Set<String> told =
                new DeadlineDiffers().check(plan).map(Finding::subject).collect(Collectors.toSet());
        return ChangeRule.super
                .check(plan)
                .filter(found -> !told.contains(found.subject())
                        || !DATE.matcher(found.message()).find());
    }

    @Override
    public boolean concerns(Comparison.Change change) {
        return isOtherFigure(change) || isOtherUnit(change);
    }

    private static boolean isOtherFigure(Comparison.Change change) {
        String row = widened(change.comparison().row(), change.rowFrom(), change.rowTo());
        String body = widened(change.comparison().body(), change.bodyFrom(), change.bodyTo());
        return row.length() <= MOST_LETTERS
                && body.length() <= MOST_LETTERS
                && FIGURE.matcher(row).find()
                && FIGURE.matcher(body).find()
                && !digits(row).equals(digits(body));
    }

    /** 5个工作日 and 5日 are not the same time. */
    private static boolean isOtherUnit(Comparison.Change change) {
        String row = change.inRow();
        String body = change.inBody();
        boolean days = DAYS.matcher(row).matches() && DAYS.matcher(body).matches();
        boolean named = change.rowBehind() == '日' || row.endsWith("日") || row.endsWith("天");
        if (!days || !named || row.contains("工作") == body.contains("工作")) {
            return false;
        }
        String before = change.comparison().row().substring(0, change.rowFrom());
        return COUNTED.matcher(before).matches();
    }

    /** With the digits that touch it on either side: of 15 and 10 only the last digit differs. */
    private static String widened(String text, int from, int to) {
        int start = from;
        while (start > 0 && isFigure(text.charAt(start - 1))) {
            start--;
        }
        int end = to;
        while (end < text.length() && isFigure(text.charAt(end))) {
            end++;
        }
        return text.substring(start, end);
    }

    private static boolean isFigure(char c) {
        return Character.isDigit(c) || c == '.';
    }

    private static String digits(String words) {
        return words.replaceAll("[^\\d.]", "");
    }

    @Override
    public Finding tell(Plan.ListedRow row, Comparison.Change change) {
        return finding(
                row,
                change,
                "清单写“%s”，正文写“%s”，数字或单位不同".formatted(change.rowWords(), change.bodyWords()),
                "The list says “%s”, the body “%s”: another figure or unit"
                        .formatted(change.rowWords(), change.bodyWords()));
    }
}
