package org.yingshu.feedback.consultation;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yingshu.engine.lifecycle.Act;
import org.yingshu.engine.lifecycle.Decision;
import org.yingshu.engine.lifecycle.Lifecycle;
import org.yingshu.feedback.ConsultationEvent;
import org.yingshu.feedback.FeedbackProblem;
import org.yingshu.feedback.consultation.Consultation.Faq;
import org.yingshu.feedback.consultation.Consultation.Status;

/** The life of a question: asked, given to a unit, answered in draft, released by another person, perhaps published. */
final class ConsultationLife implements Lifecycle<Consultation, ConsultationLife.Command, ConsultationEvent> {

    sealed interface Command {

        record Ask(String intent, @JsonIgnore ConsultationEvent.Asked event) implements Command {}

        record Assign(UUID organisation, String name) implements Command {}

        record Draft(String answer) implements Command {}

        record Return(String reason) implements Command {}

        record Release() implements Command {}

        record Publish(String question, String answer) implements Command {}

        record EndPublication() implements Command {}
    }

    @Override
    public Decision<ConsultationEvent> decide(@Nullable Consultation it, Command command, Act act) {
        if (command instanceof Command.Ask ask) {
            return it == null ? Decision.accept(ask.event()) : Decision.accept();
        }
        if (it == null) {
            return FeedbackProblem.NO_SUCH_CONSULTATION.refuse();
        }
        return switch (command) {
            case Command.Ask ask -> Decision.accept();
            case Command.Assign assign ->
                it.status() == Status.ANSWERED
                        ? FeedbackProblem.ALREADY_ANSWERED.refuse()
                        : Decision.accept(new ConsultationEvent.Assigned(
                                it.id(), assign.organisation(), assign.name(), act.name(), act.at()));
            case Command.Draft draft -> draft(it, draft, act);
            case Command.Return back ->
                it.status() != Status.DRAFTED
                        ? FeedbackProblem.NOT_DRAFTED.refuse()
                        : back.reason().isBlank()
                                ? FeedbackProblem.NO_TEXT.refuse()
                                : Decision.accept(
                                        new ConsultationEvent.Returned(it.id(), back.reason(), act.name(), act.at()));
            case Command.Release release -> release(it, act);
            case Command.Publish publish -> publish(it, publish, act);
            case Command.EndPublication end ->
                it.faq() == null
                        ? Decision.accept()
                        : Decision.accept(new ConsultationEvent.PublicationEnded(it.id(), act.name(), act.at()));
        };
    }

    private static Decision<ConsultationEvent> draft(Consultation it, Command.Draft draft, Act act) {
        if (it.status() == Status.ANSWERED) {
            return FeedbackProblem.ALREADY_ANSWERED.refuse();
        }
        UUID unit = it.organisation();
        if (unit == null) {
            return FeedbackProblem.NOT_ASSIGNED.refuse();
        }
        if (!unit.toString().equals(act.organisation())) {
            return FeedbackProblem.NOT_YOURS.refuse();
        }
        return draft.answer().isBlank()
                ? FeedbackProblem.NO_TEXT.refuse()
                : Decision.accept(
                        new ConsultationEvent.Drafted(it.id(), draft.answer(), act.actor(), act.name(), act.at()));
    }

    /** Four eyes: nobody releases what the same person wrote. */
    private static Decision<ConsultationEvent> release(Consultation it, Act act) {
        if (it.status() != Status.DRAFTED) {
            return FeedbackProblem.NOT_DRAFTED.refuse();
        }
        return it.author().equals(act.actor())
                ? FeedbackProblem.OWN_DRAFT.refuse()
                : Decision.accept(new ConsultationEvent.Released(it.id(), act.name(), act.at()));
    }

    private static Decision<ConsultationEvent> publish(Consultation it, Command.Publish publish, Act act) {
        if (it.status() != Status.ANSWERED) {
            return FeedbackProblem.NOT_ANSWERED.refuse();
        }
        return publish.question().isBlank() || publish.answer().isBlank()
                ? FeedbackProblem.NO_TEXT.refuse()
                : Decision.accept(new ConsultationEvent.Published(
                        it.id(), publish.question(), publish.answer(), act.name(), act.at()));
    }

    @Override
    public Consultation evolve(@Nullable Consultation before, ConsultationEvent event) {
        if (event instanceof ConsultationEvent.Asked it) {
            return new Consultation(
                    it.consultation(),
                    it.title(),
                    it.text(),
                    it.item(),
                    it.region(),
                    it.asker(),
                    it.tracking(),
                    null,
                    "",
                    Status.ASKED,
                    "",
                    "",
                    "",
                    null,
                    it.at(),
                    null);
        }
        Consultation known = Objects.requireNonNull(before);
        return switch (event) {
            case ConsultationEvent.Asked it -> known;
            case ConsultationEvent.Assigned it -> known.assigned(it.organisation(), it.organisationName());
            case ConsultationEvent.Drafted it -> known.with(Status.DRAFTED, it.answer(), it.author(), "", null, null);
            case ConsultationEvent.Returned it ->
                known.with(Status.ASSIGNED, known.answer(), known.author(), it.reason(), null, null);
            case ConsultationEvent.Released it ->
                known.with(Status.ANSWERED, known.answer(), known.author(), "", null, it.at());
            case ConsultationEvent.Published it ->
                known.with(
                        known.status(),
                        known.answer(),
                        known.author(),
                        "",
                        new Faq(it.question(), it.answer()),
                        known.answeredAt());
            case ConsultationEvent.PublicationEnded it ->
                known.with(known.status(), known.answer(), known.author(), "", null, known.answeredAt());
        };
    }
}
