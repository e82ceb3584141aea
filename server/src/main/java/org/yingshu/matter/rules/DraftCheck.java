package org.yingshu.matter.rules;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yingshu.engine.flow.FormField;
import org.yingshu.engine.pack.model.PackItem;
import org.yingshu.engine.pack.model.PackRule;
import org.yingshu.engine.pack.model.Questions;
import org.yingshu.engine.pack.model.Questions.Derived;
import org.yingshu.engine.pack.model.Questions.Question;
import org.yingshu.engine.rules.Column;
import org.yingshu.engine.rules.DecisionTable;
import org.yingshu.engine.rules.dmn.BadDmn;
import org.yingshu.engine.rules.dmn.DmnReader;
import org.yingshu.matter.MatterProblem;
import org.yingshu.matter.offer.Taken;
import org.yingshu.shared.problem.ProblemException;

/** Whether a table can take the place of one that an item asks: it is asked the same, and says what is wanted of it. */
final class DraftCheck {

    /** What every table may ask. */
    private static final Set<String> ALWAYS = Set.of("place", "date");

    private DraftCheck() {}

    /** @throws ProblemException with what is wrong, and its line */
    static DecisionTable read(String dmn) {
        try {
            return DmnReader.read(dmn);
        } catch (BadDmn e) {
            throw new ProblemException(MatterProblem.NOT_A_TABLE, e.problem().name(), e.line());
        }
    }

    /** The tables that the item's questions lead to or are answered by, and the one that decides it. */
    static Set<String> tables(Taken taken) {
        Stream<String> asked = questions(taken)
                .map(Question::derived)
                .flatMap(Stream::ofNullable)
                .map(Derived::rule);
        Stream<String> ledTo = taken.questions().stream().map(Questions::rule).flatMap(Stream::ofNullable);
        Stream<String> deciding =
                taken.items().values().stream().map(PackItem::rule).flatMap(Stream::ofNullable);
        return Stream.of(asked, ledTo, deciding).flatMap(all -> all).collect(Collectors.toSet());
    }

    /** Refuses a table that asks what nobody answers, or leaves out what is asked of it. */
    static void fits(Taken taken, PackRule before, DecisionTable table) {
        Set<String> answered = new HashSet<>(ALWAYS);
        answered.addAll(names(before.table().inputs()));
        questions(taken).map(Question::name).forEach(answered::add);
        taken.items().values().stream()
                .flatMap(item -> item.fields().stream())
                .map(FormField::element)
                .forEach(answered::add);
        names(table.inputs()).stream()
                .filter(name -> !answered.contains(name))
                .findFirst()
                .ifPresent(name -> {
                    throw new ProblemException(MatterProblem.NOBODY_ANSWERS, name);
                });
        List<String> said = names(table.outputs());
        names(before.table().outputs()).stream()
                .filter(name -> !said.contains(name))
                .findFirst()
                .ifPresent(name -> {
                    throw new ProblemException(MatterProblem.OUTPUT_MISSING, name);
                });
    }

    private static List<String> names(List<Column> columns) {
        return columns.stream().map(Column::name).toList();
    }

    private static Stream<Question> questions(Taken taken) {
        return taken.questions().stream().flatMap(asked -> asked.questions().stream());
    }
}
