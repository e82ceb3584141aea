package org.yingshu.engine.reader.finding.text;

import java.util.ArrayList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.yingshu.engine.reader.finding.rule.About;
import org.yingshu.engine.reader.finding.rule.Comparison;
import org.yingshu.engine.reader.finding.rule.Manuscript;
import org.yingshu.engine.reader.finding.rule.Plan;
import org.yingshu.engine.reader.finding.rule.Rule;
import org.yingshu.engine.reader.model.Finding;
import org.yingshu.engine.reader.model.Finding.Severity;
import org.yingshu.engine.reader.source.Span;

/** 相关相关, 工程”工程, 认真真落实: a word, or a part of one, printed twice. */
final class DoubledWord implements Rule {

    private static final Pattern WHOLE = Pattern.compile("(?<word>[\\u4e00-\\u9fff]{2,4})(?<quote>[”’])?\\k<word>");
    /** 一件一件, 随时随地 and words that meet their own beginning: 信用信息. */
    private static final Pattern WANTED = Pattern.compile("一.一.|随.随.|[用业]信用信|.行业行.?|.用.用|.时.时|.来.来|.步.步|.个.个");

    private static final int USUAL = 3;
    private static final int LONGEST = 9;

    @Override
    public About about() {
        return About.of("text.doubled", Severity.WARNING, "字词重复", "A word is printed twice")
                .folding(20, "有%d处字词重复", "%d words are printed twice");
    }

    @Override
    public Stream<Finding> check(Plan plan) {
        Manuscript manuscript = plan.manuscript();
        var found = new ArrayList<Finding>();
        Matcher whole = manuscript.matcher(WHOLE);
        int end = 0;
        for (int at = candidate(manuscript.text(), 0); at >= 0; at = candidate(manuscript.text(), at + 1)) {
            whole.region(at, Math.min(manuscript.text().length(), at + LONGEST));
            if (at < end || !whole.lookingAt()) {
                continue;
            }
            end = whole.end();
            boolean quoted = whole.group("quote") != null;
            if (isOneRun(manuscript, whole) && (quoted || isSlip(manuscript, whole))) {
                found.add(finding(manuscript, whole.start(), whole.end()));
            }
        }
        plan.rows().forEach(row -> letters(row).forEach(found::add));
        return found.stream();
    }

    /** Where a pair of letters comes again within a word's length: quicker than to ask the pattern everywhere. */
    private static int candidate(String text, int from) {
        for (int i = from; i + 3 < text.length(); i++) {
            for (int step = 2; step <= 5 && i + step + 1 < text.length(); step++) {
                if (text.charAt(i) == text.charAt(i + step)
                        && text.charAt(i + 1) == text.charAt(i + step + 1)
                        && Character.isIdeographic(text.charAt(i))) {
                    return i;
                }
            }
        }
        return -1;
    }

    /** The word is one that the text uses elsewhere, and the pair is met nowhere else. */
    private static boolean isSlip(Manuscript manuscript, Matcher whole) {
        String word = whole.group("word");
        boolean inner = word.charAt(0) == word.charAt(word.length() - 1);
        return !inner
                && !WANTED.matcher(whole.group()).lookingAt()
                && count(manuscript.text(), word + word, 2) == 1
                && count(manuscript.text(), word, USUAL + 2) > USUAL;
    }

    /** A single letter can rightly follow itself (供电电源); where the other wording has it once, it does not. */
    private Stream<Finding> letters(Plan.ListedRow row) {
        Comparison comparison = row.comparison();
        if (comparison == null) {
            return Stream.empty();
        }
        return comparison.changes().stream()
                .filter(change -> change.inBody().isEmpty()
                        && change.inRow().length() == 1
                        && Character.isIdeographic(change.rowBefore())
                        && (change.inRow().charAt(0) == change.rowBefore()
                                || change.inRow().charAt(0) == change.rowBehind()))
                .map(change -> about().finding(
                                "“%s”中“%s”字重复，正文为“%s”".formatted(change.rowWords(), change.inRow(), change.bodyWords()),
                                "“%s”: “%s” is doubled, the body says “%s”"
                                        .formatted(change.rowWords(), change.inRow(), change.bodyWords()),
                                row.subject(),
                                change.rowSpan(),
                                change.bodySpan()));
    }

    /** Cells of a table, and headings over their text, repeat each other rightly. */
    private static boolean isOneRun(Manuscript manuscript, Matcher found) {
        Span span = manuscript.span(found.start(), found.end());
        return span.fromLine() == span.toLine() && span.toColumn() - span.fromColumn() == found.end() - found.start();
    }

    private static int count(String text, String word, int enough) {
        int count = 0;
        for (int at = text.indexOf(word); at >= 0 && count < enough; at = text.indexOf(word, at + 1)) {
            count++;
        }
        return count;
    }

    private Finding finding(Manuscript manuscript, int from, int to) {
        String words = manuscript
                .text()
                .substring(Math.max(0, from - 4), Math.min(manuscript.text().length(), to + 4));
        String twice = manuscript.text().substring(from, to);
        return about().finding(
                        "“%s”中“%s”重复".formatted(words, twice),
                        "“%s”: “%s” is doubled".formatted(words, twice),
                        "",
                        manuscript.span(from, to));
    }
}
