package org.yingshu.certificate.sampling;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yingshu.certificate.CertificateProblem;
import org.yingshu.certificate.model.Acting;
import org.yingshu.certificate.model.Shown;
import org.yingshu.certificate.sampling.SamplingQueries.Drawn;
import org.yingshu.certificate.sampling.SamplingQueries.Population;
import org.yingshu.directory.OrganisationView;
import org.yingshu.engine.lifecycle.Act;
import org.yingshu.journal.Intent;
import org.yingshu.journal.Journal;
import org.yingshu.journal.JsonStateTable;
import org.yingshu.journal.StreamKind;
import org.yingshu.shared.access.Caller;
import org.yingshu.shared.problem.ProblemException;

/** Draws certificates of the own level at random, and says later whether the same draw gives the same ones (R6.17). */
@Component
class Samplings {

    private static final int SEED_BYTES = 16;

    private final Acting acting;
    private final Journal journal;
    private final StreamKind<Sampling, SamplingLife.Command, SamplingEvent> kind;
    private final JsonStateTable<Sampling> table;
    private final StreamKind<Sample, SampleLife.Command, SampleEvent> samples;
    private final SamplingQueries queries;
    private final SecureRandom random = new SecureRandom();

    Samplings(
            Acting acting,
            Journal journal,
            StreamKind<Sampling, SamplingLife.Command, SamplingEvent> kind,
            JsonStateTable<Sampling> samplingTable,
            StreamKind<Sample, SampleLife.Command, SampleEvent> samples,
            SamplingQueries queries) {
        this.acting = acting;
        this.journal = journal;
        this.kind = kind;
        this.table = samplingTable;
        this.samples = samples;
        this.queries = queries;
    }

    /**
     * A draw done again.
     *
     * @param samePopulation whether the same certificates were in scope
     * @param sameSample whether the same were drawn, in the same order
     */
    record Repeated(long population, boolean samePopulation, boolean sameSample, List<String> numbers) {}

    /** How many certificates could be drawn. */
    @Transactional(readOnly = true)
    public long population(Sampling.Scope scope) {
        return queries.population(scope, acting.own().id(), Caller.current().region(), journal.now())
                .count();
    }

    /** @param seed drawn here where it is blank */
    @Transactional
    public Shown<Sampling> draw(String title, Sampling.Scope scope, int size, String seed, Intent intent) {
        OrganisationView drawer = acting.own();
        String region = Caller.current().region();
        Act act = journal.actOfCaller();
        UUID id = intent.newId();
        if (table.find(id) != null) {
            return show(id); // The same intent again.
        }
        String sown = seed.isBlank() ? seed() : seed.strip();
        Population population = queries.population(scope, drawer.id(), region, act.at());
        List<Drawn> drawn = queries.draw(scope, drawer.id(), region, act.at(), sown, size);
        if (drawn.isEmpty()) {
            throw new ProblemException(CertificateProblem.NOTHING_TO_SAMPLE);
        }
        var sampling = new Sampling(
                id,
                title.strip(),
                scope,
                sown,
                drawn.size(),
                population.count(),
                population.digest(),
                drawer.id(),
                drawer.name(),
                region,
                act.name(),
                act.at(),
                true,
                "");
        journal.handle(kind, id, new SamplingLife.Command.Draw(sampling), act);
        for (int place = 0; place < drawn.size(); place++) {
            Sample sample = sample(sampling, place + 1, drawn.get(place));
            journal.handle(samples, sample.id(), new SampleLife.Command.Draw(sample), act);
        }
        return show(id);
    }

    private static Sample sample(Sampling sampling, int place, Drawn of) {
        UUID id = UUID.nameUUIDFromBytes(
                ("certificate.sample/" + sampling.id() + "/" + of.id()).getBytes(StandardCharsets.UTF_8));
        // A little earlier each, so that lists, newest first, keep the order of the draw.
        Instant at = sampling.at().minusNanos(1000L * place);
        return new Sample(
                id,
                sampling.id(),
                place,
                of.id(),
                of.number(),
                of.type(),
                of.typeName(),
                of.issuer(),
                of.issuerName(),
                of.region(),
                sampling.organisation(),
                Sample.Status.TO_CHECK,
                0,
                List.of(),
                null,
                List.of(),
                at);
    }

    private String seed() {
        byte[] bytes = new byte[SEED_BYTES];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    @Transactional(readOnly = true)
    public Shown<Sampling> show(UUID id) {
        return acting.show(table, id);
    }

    /** The same draw again, as it can be done by anybody who knows the seed. */
    @Transactional(readOnly = true)
    public Repeated repeat(UUID id) {
        Sampling it = show(id).it();
        Population population = queries.population(it.scope(), it.organisation(), it.region(), it.at());
        List<Drawn> drawn = queries.draw(it.scope(), it.organisation(), it.region(), it.at(), it.seed(), it.size());
        List<UUID> before = queries.certificates(id);
        List<UUID> again = drawn.stream().map(Drawn::id).toList();
        return new Repeated(
                population.count(),
                population.digest().equals(it.digest()),
                again.equals(before),
                drawn.stream().map(Drawn::number).toList());
    }

    @Transactional
    public Shown<Sampling> conclude(UUID id, String summary, Intent intent) {
        int open =
                queries.list(id).stream().mapToInt(SamplingQueries.Line::open).sum();
        return acting.handle(kind, id, new SamplingLife.Command.Conclude(summary, open), intent);
    }
}
