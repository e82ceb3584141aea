package org.yingshu.exchange.intake;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yingshu.directory.Directory;
import org.yingshu.directory.OrganisationView;
import org.yingshu.exchange.intake.RecordStore.Count;
import org.yingshu.matter.Matters;
import org.yingshu.shared.access.Caller;
import org.yingshu.shared.problem.Problem;
import org.yingshu.shared.problem.ProblemException;
import org.yingshu.shared.scope.DataScope;

/** Looks at each record by itself: what is right is taken, what is wrong is told with its flaws, and both are counted. */
@Component
class Intake {

    private final RecordStore store;
    private final Matters matters;
    private final Directory directory;
    private final Clock clock;

    Intake(RecordStore store, Matters matters, Directory directory, Clock clock) {
        this.store = store;
        this.matters = matters;
        this.directory = directory;
        this.clock = clock;
    }

    /** What became of a record of the batch. */
    record Verdict(@Nullable String number, boolean accepted, List<Flaw> flaws) {}

    /**
     * How good the records of a department were in a month.
     *
     * @param pass per cent of the records that were taken; null where none came
     * @param promptness per cent of those taken that came on the day on which the case ended
     */
    record Quality(
            String id,
            UUID organisation,
            String name,
            LocalDate month,
            long records,
            long accepted,
            long refused,
            @Nullable Double pass,
            @Nullable Double promptness,
            Map<Flaw, Long> flaws) {}

    @Transactional
    public List<Verdict> take(List<CaseRecord> records) {
        Caller caller = Caller.current();
        UUID own = caller.organisation();
        if (own == null) {
            throw new ProblemException(Problem.FORBIDDEN);
        }
        Instant now = clock.instant();
        List<Verdict> verdicts = new ArrayList<>();
        for (CaseRecord record : records) {
            List<Flaw> flaws = store.before(own, record.digest()).orElseGet(() -> added(own, caller, record, now));
            verdicts.add(new Verdict(record.number(), flaws.isEmpty(), flaws));
        }
        return verdicts;
    }

    private List<Flaw> added(UUID own, Caller caller, CaseRecord record, Instant now) {
        LocalDate today = RecordStore.day(now);
        Set<Flaw> flaws = record.flaws(item -> matters.isOffered(item, today), DataScope.below(caller.region()), now);
        if (store.isTaken(own, CaseRecord.text(record.number()))) {
            flaws.add(Flaw.NUMBER_TAKEN);
        }
        store.add(own, caller.region(), record, flaws, now);
        return List.copyOf(flaws);
    }

    /** By month, the newest first. */
    @Transactional(readOnly = true)
    public List<Quality> quality(LocalDate from, LocalDate to) {
        List<Count> counts = store.counts(from, to.plusDays(1));
        Map<List<Object>, Map<Flaw, Long>> flaws = store.flaws(from, to.plusDays(1));
        Map<UUID, String> names =
                directory.organisations(counts.stream().map(Count::organisation).collect(Collectors.toSet())).stream()
                        .collect(Collectors.toMap(OrganisationView::id, OrganisationView::name));
        return counts.stream()
                .map(one -> new Quality(
                        one.organisation() + " " + one.month(),
                        one.organisation(),
                        names.getOrDefault(one.organisation(), ""),
                        one.month(),
                        one.records(),
                        one.accepted(),
                        one.records() - one.accepted(),
                        share(one.accepted(), one.records()),
                        share(one.sameDay(), one.accepted()),
                        flaws.getOrDefault(List.of(one.organisation(), one.month()), Map.of())))
                .toList();
    }

    /** In per cent with two places: the documents ask for 99.99. */
    private static @Nullable Double share(long part, long whole) {
        return whole == 0 ? null : Math.floor(part * 10_000.0 / whole) / 100;
    }
}
