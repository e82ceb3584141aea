package org.yingshu.lists;

import java.util.List;
import java.util.Locale;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.yingshu.lists.Editions.WrongText;
import org.yingshu.lists.ListSheet.WrongCell;
import org.yingshu.shared.problem.ProblemException;
import org.yingshu.shared.problem.ProblemException.FieldProblem;
import org.yingshu.shared.problem.ProblemTexts;

/** Says in the reader's language what is wrong with a cell. */
@Component
class CellTexts {

    private static final int MOST = 200;

    private final ProblemTexts texts;

    CellTexts(ProblemTexts texts) {
        this.texts = texts;
    }

    List<WrongText> of(List<WrongCell> cells) {
        Locale reader = LocaleContextHolder.getLocale();
        return cells.stream()
                .map(cell ->
                        new WrongText(cell.cell(), texts.text("lists.cell." + cell.reason(), cell.arguments(), reader)))
                .toList();
    }

    ProblemException refusal(List<WrongCell> cells) {
        List<FieldProblem> fields = of(cells).stream()
                .limit(MOST)
                .map(text -> new FieldProblem(text.cell(), text.message()))
                .toList();
        var problem = ListProblem.WRONG_CELLS;
        return new ProblemException(problem.code(), problem.kind(), List.of(cells.size()), fields);
    }
}
