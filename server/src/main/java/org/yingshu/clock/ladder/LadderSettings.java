package org.yingshu.clock.ladder;

import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.yingshu.clock.Action;
import org.yingshu.clock.ClockProblem;
import org.yingshu.clock.model.ClockStore;
import org.yingshu.clock.model.Ladder;
import org.yingshu.clock.model.Ladders;
import org.yingshu.journal.Intent;
import org.yingshu.journal.Journal;
import org.yingshu.journal.StreamKind;
import org.yingshu.shared.access.Caller;
import org.yingshu.shared.problem.Problem;
import org.yingshu.shared.problem.ProblemException;
import org.yingshu.shared.problem.ProblemException.FieldProblem;
import org.yingshu.shared.problem.ProblemTexts;
import org.yingshu.shared.scope.CurrentScope;

/** Reading and changing the settings; open clocks that follow them look again at once. */
@Component
class LadderSettings {

    private final Journal journal;
    private final StreamKind<LadderRuling, LadderRuling.Command, LadderRuling.Event> ruled;
    private final TransactionTemplate transaction;
    private final Ladders ladders;
    private final ClockStore clocks;
    private final ProblemTexts texts;
    private final Clock time;

    LadderSettings(
            Journal journal,
            StreamKind<LadderRuling, LadderRuling.Command, LadderRuling.Event> ruled,
            TransactionTemplate transaction,
            Ladders ladders,
            ClockStore clocks,
            ProblemTexts texts,
            Clock time) {
        this.journal = journal;
        this.ruled = ruled;
        this.transaction = transaction;
        this.ladders = ladders;
        this.clocks = clocks;
        this.texts = texts;
        this.time = time;
    }

    List<LadderView> list() {
        Ladders.All all = ladders.fresh();
        Map<String, Integer> open = new HashMap<>();
        clocks.openByKind().forEach((kind, count) -> open.merge(all.of(kind).kind(), count, Integer::sum));
        return ladders.list().stream()
                .map(ladder -> LadderView.of(ladder, open.getOrDefault(ladder.kind(), 0)))
                .toList();
    }

    LadderView save(Ladder wished, Locale reader) {
        requireSound(wished, reader);
        transaction.executeWithoutResult(status -> {
            if (!ladders.save(wished, wished.version(), Caller.current().name(), time.instant())) {
                throw new ProblemException(ClockProblem.LADDER_STALE);
            }
            rule(wished.kind(), new LadderRuling.Set(wished.kind(), LadderRuling.Settings.of(wished)));
        });
        lookAgain(wished.kind());
        Ladder saved = ladders.find(wished.kind()).orElse(wished);
        return LadderView.of(saved, 0);
    }

    void remove(String kind) {
        if (kind.equals(Ladder.ANY)) {
            throw new ProblemException(ClockProblem.LADDER_NEEDED);
        }
        transaction.executeWithoutResult(status -> {
            if (!ladders.remove(kind)) {
                throw new ProblemException(Problem.NOT_FOUND);
            }
            rule(kind, new LadderRuling.Remove(kind));
        });
        lookAgain(kind);
    }

    private void rule(String kind, LadderRuling.Command command) {
        journal.handle(ruled, LadderRuling.idOf(kind), command, Intent.NONE);
    }

    /** The settings hold everywhere, so everybody's clocks look again, not only those that the caller sees. */
    private void lookAgain(String kind) {
        CurrentScope.asSystem(() -> clocks.lookAgain(kind, time.instant()));
    }

    private void requireSound(Ladder wished, Locale reader) {
        List<FieldProblem> fields = new ArrayList<>();
        if (!wished.kind().matches("\\*|[a-z]+(\\.[a-z-]+)*")) {
            fields.add(field("kind", "clock.ladder-kind", reader));
        }
        if (wished.red() > wished.amber()) {
            fields.add(field("red", "clock.ladder-red", reader));
        }
        Set<Action> seen = EnumSet.noneOf(Action.class);
        for (int at = 0; at < wished.steps().size(); at++) {
            Ladder.Step step = wished.steps().get(at);
            if (!seen.add(step.action())) {
                fields.add(field("steps[" + at + "].action", "clock.ladder-twice", reader));
            }
            if (at > 0 && step.days() <= wished.steps().get(at - 1).days()) {
                fields.add(field("steps[" + at + "].days", "clock.ladder-days", reader));
            }
        }
        if (!fields.isEmpty()) {
            throw new ProblemException(
                    ClockProblem.LADDER_BROKEN.code(), ClockProblem.LADDER_BROKEN.kind(), List.of(), fields);
        }
    }

    private FieldProblem field(String name, String code, Locale reader) {
        return new FieldProblem(name, texts.text(code, List.of(), reader));
    }
}
