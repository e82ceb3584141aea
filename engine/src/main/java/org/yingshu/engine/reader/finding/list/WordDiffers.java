package org.yingshu.engine.reader.finding.list;

import java.util.regex.Pattern;
import org.yingshu.engine.reader.finding.rule.About;
import org.yingshu.engine.reader.finding.rule.Comparison;
import org.yingshu.engine.reader.finding.rule.Plan;
import org.yingshu.engine.reader.model.Finding;
import org.yingshu.engine.reader.model.Finding.Severity;

/** One letter differs: a name, or a slip of the pen. */
final class WordDiffers implements ChangeRule {

    /** Words of style; and those another rule tells. */
    private static final Pattern IDLE = Pattern.compile("[的地得等和与及并将要各对为把是在以可了也还应使给中上下个并且会年不未无非禁勿\\d.A-Za-z]");

    private static final int BESIDE = 5;

    @Override
    public About about() {
        return About.of(
                        "list.word",
                        Severity.HINT,
                        "清单与正文只差一个字，可能有一处笔误",
                        "List and body differ in a single letter: perhaps a slip in one of them")
                .folding(60, "清单与正文有%d处只差一个字", "List and body differ in a single letter in %d places");
    }

    @Override
    public boolean concerns(Comparison.Change change) {
        String row = change.inRow();
        String body = change.inBody();
        String longer = row.length() >= body.length() ? row : body;
        boolean doubled = body.isEmpty()
                && row.length() == 1
                && (row.charAt(0) == change.rowBefore() || row.charAt(0) == change.rowBehind());
        return longer.length() == 1
                && !doubled
                && isAlone(change)
                && Character.isIdeographic(longer.charAt(0))
                && !IDLE.matcher(longer).matches()
                && (row.isEmpty() || body.isEmpty() || Character.isIdeographic(body.charAt(0)))
                && !IDLE.matcher(row.isEmpty() ? "字" : row).matches();
    }

    /** Where the words beside it differ too, the passage was reworded. */
    private static boolean isAlone(Comparison.Change change) {
        return change.comparison().changes().stream()
                .filter(other -> !other.equals(change) && !other.isPunctuation())
                .noneMatch(other ->
                        other.rowFrom() - change.rowTo() < BESIDE && change.rowFrom() - other.rowTo() < BESIDE);
    }

    @Override
    public Finding tell(Plan.ListedRow row, Comparison.Change change) {
        return finding(
                row,
                change,
                "清单写“%s”，正文写“%s”".formatted(change.rowWords(), change.bodyWords()),
                "The list says “%s”, the body “%s”".formatted(change.rowWords(), change.bodyWords()));
    }
}
