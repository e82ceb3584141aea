package org.yingshu.ledger.bulletin;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yingshu.engine.calendar.WorkCalendar;
import org.yingshu.engine.lifecycle.Act;
import org.yingshu.engine.lifecycle.Decision;
import org.yingshu.engine.lifecycle.Lifecycle;
import org.yingshu.ledger.BulletinEvent;
import org.yingshu.ledger.BulletinEvent.Face;
import org.yingshu.ledger.BulletinEvent.Scope;
import org.yingshu.ledger.BulletinEvent.Section;
import org.yingshu.ledger.BulletinFigures;
import org.yingshu.ledger.LedgerProblem;
import org.yingshu.ledger.model.Refuse;

/** The life of a bulletin: drafted, edited, issued, withdrawn. Once issued nothing in it changes. */
final class BulletinLife implements Lifecycle<Bulletin, BulletinLife.Command, BulletinEvent> {

    sealed interface Command {

        record Compose(UUID bulletin, Scope scope, BulletinFigures figures, Face face, List<Section> sections)
                implements Command {}

        /** @param sections as composed from the new figures */
        record Recompose(BulletinFigures figures, List<Section> sections) implements Command {}

        /** @param texts by the sections' keys; sections are neither added nor lost */
        record Edit(Face face, Map<String, Words> texts) implements Command {}

        record Issue(LocalDate on) implements Command {}

        record Withdraw(String reason) implements Command {}
    }

    /** What a person may change of a section. */
    record Words(String heading, String text, boolean shown) {}

    @Override
    public Decision<BulletinEvent> decide(@Nullable Bulletin bulletin, Command command, Act act) {
        if (command instanceof Command.Compose it) {
            return bulletin == null ? compose(it, act) : Refuse.because(LedgerProblem.ALREADY_HANDED_DOWN);
        }
        if (bulletin == null) {
            return Refuse.because(LedgerProblem.NO_SUCH_BULLETIN);
        }
        if (bulletin.status() == Bulletin.Status.WITHDRAWN) {
            return Refuse.because(LedgerProblem.BULLETIN_WITHDRAWN);
        }
        if (command instanceof Command.Withdraw it) {
            return it.reason().isBlank()
                    ? Refuse.because(LedgerProblem.NO_TEXT)
                    : Decision.accept(new BulletinEvent.Withdrawn(bulletin.id(), it.reason(), act.at()));
        }
        if (bulletin.status() == Bulletin.Status.ISSUED) {
            return Refuse.because(LedgerProblem.BULLETIN_ISSUED);
        }
        return switch (command) {
            case Command.Recompose it ->
                Decision.accept(new BulletinEvent.Recomposed(
                        bulletin.id(), it.figures(), merged(bulletin.sections(), it.sections())));
            case Command.Edit it ->
                it.face().title().isBlank()
                        ? Refuse.because(LedgerProblem.NO_TEXT)
                        : Decision.accept(
                                new BulletinEvent.Edited(bulletin.id(), it.face(), edited(bulletin, it.texts())));
            case Command.Issue it -> issue(bulletin, it, act);
            case Command.Compose it -> Refuse.because(LedgerProblem.ALREADY_HANDED_DOWN);
            case Command.Withdraw it -> Refuse.because(LedgerProblem.NO_TEXT);
        };
    }

    private static Decision<BulletinEvent> compose(Command.Compose it, Act act) {
        return it.scope().to().isBefore(it.scope().from())
                ? Refuse.because(LedgerProblem.PERIOD)
                : Decision.accept(new BulletinEvent.Composed(
                        it.bulletin(), it.scope(), it.figures(), it.face(), it.sections(), act.name()));
    }

    private static Decision<BulletinEvent> issue(Bulletin bulletin, Command.Issue it, Act act) {
        if (bulletin.face().number().isBlank()) {
            return Refuse.because(LedgerProblem.NO_NUMBER);
        }
        LocalDate today = LocalDate.ofInstant(act.at(), WorkCalendar.ZONE);
        return it.on().isAfter(today)
                ? Refuse.because(LedgerProblem.ISSUE_LATER, today.toString())
                : Decision.accept(new BulletinEvent.Issued(
                        bulletin.id(), bulletin.face().number().strip(), it.on(), act.name(), act.at()));
    }

    /** What nobody rewrote is composed anew; what somebody wrote stays, beside what would be composed now. */
    static List<Section> merged(List<Section> before, List<Section> composed) {
        Map<String, Section> old = before.stream().collect(Collectors.toMap(Section::key, section -> section));
        List<Section> merged = new ArrayList<>();
        for (Section section : composed) {
            Section was = old.get(section.key());
            if (was == null) {
                merged.add(section);
                continue;
            }
            boolean untouched = was.text().equals(was.drafted());
            merged.add(new Section(
                    section.key(),
                    was.heading(),
                    untouched ? section.drafted() : was.text(),
                    section.drafted(),
                    was.shown()));
        }
        return merged;
    }

    private static List<Section> edited(Bulletin bulletin, Map<String, Words> texts) {
        return bulletin.sections().stream()
                .map(section -> {
                    Words words = texts.get(section.key());
                    return words == null
                            ? section
                            : new Section(
                                    section.key(), words.heading(), words.text(), section.drafted(), words.shown());
                })
                .toList();
    }

    @Override
    public Bulletin evolve(@Nullable Bulletin bulletin, BulletinEvent event) {
        if (event instanceof BulletinEvent.Composed it) {
            return Bulletin.composed(it);
        }
        Bulletin now = Objects.requireNonNull(bulletin);
        return switch (event) {
            case BulletinEvent.Composed it -> Bulletin.composed(it);
            case BulletinEvent.Recomposed it -> now.counted(it.figures(), it.sections());
            case BulletinEvent.Edited it -> now.edited(it.face(), it.sections());
            case BulletinEvent.Issued it -> now.issued(it);
            case BulletinEvent.Withdrawn it -> now.withdrawn(it.reason());
        };
    }
}
