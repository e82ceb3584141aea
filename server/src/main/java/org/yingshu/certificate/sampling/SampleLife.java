package org.yingshu.certificate.sampling;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yingshu.certificate.CertificateProblem;
import org.yingshu.certificate.sampling.Sample.Status;
import org.yingshu.engine.calendar.WorkCalendar;
import org.yingshu.engine.lifecycle.Act;
import org.yingshu.engine.lifecycle.Decision;
import org.yingshu.engine.lifecycle.Lifecycle;

/** The life of a sample (R6.17): checked by who drew it; with a fault, put right and answered for by who issued it. */
final class SampleLife implements Lifecycle<Sample, SampleLife.Command, SampleEvent> {

    sealed interface Command {

        record Draw(Sample sample) implements Command {}

        /**
         * @param demand what the issuer is to do where something is wrong
         * @param due until when; null for the usual limit
         */
        record Check(
                int edition,
                List<CheckLine> lines,
                String demand,
                @Nullable LocalDate due) implements Command {}

        record Answer(String text) implements Command {}

        /** @param machine what the machine still has against it */
        record Accept(String reason, List<String> machine) implements Command {}

        record Return(String reason, @Nullable LocalDate due) implements Command {}
    }

    @Override
    public Decision<SampleEvent> decide(@Nullable Sample sample, Command command, Act act) {
        if (command instanceof Command.Draw it) {
            return sample == null
                    ? Decision.accept(new SampleEvent.Sampled(it.sample().id(), it.sample()))
                    : Decision.accept();
        }
        if (sample == null) {
            return CertificateProblem.NO_SUCH_THING.refuse();
        }
        return switch (command) {
            case Command.Draw it -> Decision.accept();
            case Command.Check it -> check(sample, it, act);
            case Command.Answer it -> answer(sample, it, act);
            case Command.Accept it -> accept(sample, it, act);
            case Command.Return it -> giveBack(sample, it, act);
        };
    }

    private static boolean isOf(UUID organisation, Act act) {
        return organisation.toString().equals(act.organisation());
    }

    private static Decision<SampleEvent> check(Sample sample, Command.Check it, Act act) {
        if (!isOf(sample.checker(), act)) {
            return CertificateProblem.NOT_DRAWER.refuse();
        }
        if (sample.status() != Status.TO_CHECK) {
            return CertificateProblem.ALREADY_CHECKED.refuse(sample.number());
        }
        EnumSet<Aspect> seen = EnumSet.noneOf(Aspect.class);
        it.lines().forEach(line -> seen.add(line.aspect()));
        if (seen.size() != Aspect.values().length || seen.size() != it.lines().size()) {
            return CertificateProblem.ASPECT_MISSING.refuse();
        }
        if (it.lines().stream().anyMatch(CheckLine::lacksWords)) {
            return CertificateProblem.NOTE_NEEDED.refuse();
        }
        var checked = new SampleEvent.Checked(sample.id(), it.edition(), it.lines(), act.name(), act.at());
        if (it.lines().stream().noneMatch(CheckLine::isFault)) {
            return Decision.accept(checked);
        }
        if (it.demand().isBlank()) {
            return CertificateProblem.NOTE_NEEDED.refuse();
        }
        return isPast(it.due(), act)
                ? CertificateProblem.LIMIT_PAST.refuse(String.valueOf(it.due()))
                : Decision.accept(
                        checked, new SampleEvent.Urged(sample.id(), it.demand(), it.due(), act.name(), act.at()));
    }

    private static Decision<SampleEvent> answer(Sample sample, Command.Answer it, Act act) {
        if (!isOf(sample.issuer(), act)) {
            return CertificateProblem.NOT_YOURS.refuse();
        }
        if (sample.status() != Status.TO_RECTIFY) {
            return CertificateProblem.NOTHING_TO_RECTIFY.refuse(sample.number());
        }
        return it.text().isBlank()
                ? CertificateProblem.NO_REASON.refuse()
                : Decision.accept(new SampleEvent.Answered(sample.id(), it.text(), act.name(), act.at()));
    }

    private static Decision<SampleEvent> accept(Sample sample, Command.Accept it, Act act) {
        if (!isOf(sample.checker(), act)) {
            return CertificateProblem.NOT_DRAWER.refuse();
        }
        if (sample.status() != Status.ANSWERED) {
            return CertificateProblem.NOT_ANSWERED.refuse(sample.number());
        }
        return it.reason().isBlank() && !it.machine().isEmpty()
                ? CertificateProblem.NOTE_NEEDED.refuse()
                : Decision.accept(new SampleEvent.Accepted(sample.id(), it.reason(), act.name(), act.at()));
    }

    private static Decision<SampleEvent> giveBack(Sample sample, Command.Return it, Act act) {
        if (!isOf(sample.checker(), act)) {
            return CertificateProblem.NOT_DRAWER.refuse();
        }
        if (sample.status() != Status.ANSWERED) {
            return CertificateProblem.NOT_ANSWERED.refuse(sample.number());
        }
        if (it.reason().isBlank()) {
            return CertificateProblem.NO_REASON.refuse();
        }
        return isPast(it.due(), act)
                ? CertificateProblem.LIMIT_PAST.refuse(String.valueOf(it.due()))
                : Decision.accept(new SampleEvent.Returned(sample.id(), it.reason(), it.due(), act.name(), act.at()));
    }

    private static boolean isPast(@Nullable LocalDate due, Act act) {
        return due != null && !due.isAfter(LocalDate.ofInstant(act.at(), WorkCalendar.ZONE));
    }

    @Override
    public Sample evolve(@Nullable Sample sample, SampleEvent event) {
        if (event instanceof SampleEvent.Sampled it) {
            return it.drawn();
        }
        Sample known = Objects.requireNonNull(sample);
        return switch (event) {
            case SampleEvent.Sampled it -> it.drawn();
            case SampleEvent.Checked it -> known.checked(it.edition(), it.lines());
            case SampleEvent.Urged it -> known.urged(new Sample.Demand(it.text(), it.due(), it.by(), it.at()));
            case SampleEvent.Answered it -> known.answered(new Sample.Answer(it.text(), it.by(), it.at(), null, false));
            case SampleEvent.Accepted it -> known.judged(it.reason(), true);
            case SampleEvent.Returned it ->
                known.judged(it.reason(), false).urged(new Sample.Demand(it.reason(), it.due(), it.by(), it.at()));
        };
    }
}
