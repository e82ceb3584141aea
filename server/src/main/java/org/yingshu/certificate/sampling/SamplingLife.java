package org.yingshu.certificate.sampling;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.yingshu.certificate.CertificateProblem;
import org.yingshu.engine.lifecycle.Act;
import org.yingshu.engine.lifecycle.Decision;
import org.yingshu.engine.lifecycle.Lifecycle;

/** A drawing is made, and concluded when nothing of its samples is open any more. */
final class SamplingLife implements Lifecycle<Sampling, SamplingLife.Command, SamplingEvent> {

    sealed interface Command {

        record Draw(Sampling sampling) implements Command {}

        /** @param openSamples how many are still to be checked or put right */
        record Conclude(String summary, int openSamples) implements Command {}
    }

    @Override
    public Decision<SamplingEvent> decide(@Nullable Sampling sampling, Command command, Act act) {
        return switch (command) {
            case Command.Draw it ->
                sampling == null
                        ? Decision.accept(new SamplingEvent.Drawn(it.sampling().id(), it.sampling()))
                        : Decision.accept();
            case Command.Conclude it -> conclude(sampling, it, act);
        };
    }

    private static Decision<SamplingEvent> conclude(@Nullable Sampling sampling, Command.Conclude it, Act act) {
        if (sampling == null) {
            return CertificateProblem.NO_SUCH_THING.refuse();
        }
        if (!sampling.organisation().toString().equals(act.organisation())) {
            return CertificateProblem.NOT_DRAWER.refuse();
        }
        if (!sampling.open()) {
            return CertificateProblem.SAMPLING_CONCLUDED.refuse();
        }
        if (it.openSamples() > 0) {
            return CertificateProblem.SAMPLES_OPEN.refuse(it.openSamples());
        }
        return it.summary().isBlank()
                ? CertificateProblem.NO_REASON.refuse()
                : Decision.accept(new SamplingEvent.Concluded(sampling.id(), it.summary(), act.name(), act.at()));
    }

    @Override
    public Sampling evolve(@Nullable Sampling sampling, SamplingEvent event) {
        return switch (event) {
            case SamplingEvent.Drawn it -> it.drawn();
            case SamplingEvent.Concluded it -> Objects.requireNonNull(sampling).concluded(it.summary());
        };
    }
}
