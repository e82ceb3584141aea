package org.yingshu.engine.reader.finding.list;

import java.util.regex.Pattern;
import org.yingshu.engine.reader.finding.rule.About;
import org.yingshu.engine.reader.finding.rule.Comparison;
import org.yingshu.engine.reader.finding.rule.Plan;
import org.yingshu.engine.reader.model.Finding;
import org.yingshu.engine.reader.model.Finding.Severity;

/** A 不 or 未 more or less turns the meaning round. */
final class NegationLost implements ChangeRule {

    private static final String NEGATIONS = "不未无非禁勿";
    private static final int MOST_LETTERS = 3;
    /** 不动摇, 不留死角 and their like add weight and turn nothing round. */
    private static final int MOST_ALONE = 1;

    private static final Pattern NO_NEGATION = Pattern.compile("不仅|不断|不少|未来|非常|非公|非法|无人|不动产|不含");

    @Override
    public About about() {
        return About.of(
                "list.negation",
                Severity.ERROR,
                "清单与正文相差一个“不”“未”“无”等字，意思相反",
                "A word of negation stands in the list or in the body only: the meaning is turned round");
    }

    @Override
    public boolean concerns(Comparison.Change change) {
        String row = change.inRow();
        String body = change.inBody();
        int most = row.isEmpty() || body.isEmpty() ? MOST_ALONE : MOST_LETTERS;
        return row.length() <= most
                && body.length() <= most
                && negations(row) != negations(body)
                && !NO_NEGATION.matcher(row + change.rowBehind()).find()
                && !NO_NEGATION.matcher(body + change.bodyBehind()).find();
    }

    private static long negations(String words) {
        return words.chars().filter(c -> NEGATIONS.indexOf(c) >= 0).count();
    }

    @Override
    public Finding tell(Plan.ListedRow row, Comparison.Change change) {
        return finding(
                row,
                change,
                "清单写“%s”，正文写“%s”，意思相反".formatted(change.rowWords(), change.bodyWords()),
                "The list says “%s”, the body “%s”: the opposite".formatted(change.rowWords(), change.bodyWords()));
    }
}
