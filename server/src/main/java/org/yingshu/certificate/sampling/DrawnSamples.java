package org.yingshu.certificate.sampling;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yingshu.certificate.SampleDrawings;
import org.yingshu.certificate.sampling.CheckLine.Finding;
import org.yingshu.journal.Intent;

/** What people would do with a drawing, done in their names. */
@Component
class DrawnSamples implements SampleDrawings {

    private static final int MOST = 200;
    private static final int EVERY_THIRD = 3;
    private static final int UNCHECKED = 2;

    private final Samplings samplings;
    private final Samples samples;
    private final SampleQueries queries;

    DrawnSamples(Samplings samplings, Samples samples, SampleQueries queries) {
        this.samplings = samplings;
        this.samples = samples;
        this.queries = queries;
    }

    @Override
    @Transactional
    public void draw(String title, String type, int size, String demand) {
        var scope = new Sampling.Scope(List.of(type), List.of(), null, null, null);
        UUID sampling = samplings.draw(title, scope, size, "", Intent.NONE).id();
        List<SampleQueries.Row> drawn = of(sampling, null);
        for (SampleQueries.Row row : drawn.subList(0, Math.max(0, drawn.size() - UNCHECKED))) {
            boolean fault = row.place() % EVERY_THIRD == 0;
            List<CheckLine> lines = Arrays.stream(Aspect.values())
                    .map(aspect -> line(aspect, fault && aspect == Aspect.MATCHES))
                    .toList();
            samples.check(row.id(), lines, fault ? demand : "", null, Intent.NONE);
        }
    }

    private static CheckLine line(Aspect aspect, boolean fault) {
        return new CheckLine(
                aspect, fault ? Finding.FAULT : Finding.GOOD, fault ? "住所与登记信息不一致" : "经人工核对，没有问题", List.of());
    }

    @Override
    @Transactional
    public void answer(String text) {
        first(Sample.Status.TO_RECTIFY).ifPresent(id -> samples.answer(id, text, Intent.NONE));
    }

    @Override
    @Transactional
    public void accept(String reason) {
        first(Sample.Status.ANSWERED).ifPresent(id -> samples.accept(id, reason, Intent.NONE));
    }

    private Optional<UUID> first(Sample.Status status) {
        return of(null, status).stream().map(SampleQueries.Row::id).findFirst();
    }

    private List<SampleQueries.Row> of(@Nullable UUID sampling, Sample.@Nullable Status status) {
        return queries.list(new SampleQueries.Filter(sampling, status, null, null, null, null), null, MOST)
                .items();
    }
}
