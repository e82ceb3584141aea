package org.yingshu.feedback.evaluation;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yingshu.casework.FinishedCases;
import org.yingshu.casework.FinishedCases.Finished;
import org.yingshu.clock.ClockView;
import org.yingshu.clock.Clocks;
import org.yingshu.clock.Light;
import org.yingshu.directory.Directory;
import org.yingshu.directory.OrganisationView;
import org.yingshu.directory.RegionView;
import org.yingshu.feedback.ReviewEvent;
import org.yingshu.feedback.evaluation.EvaluationQueries.Asked;
import org.yingshu.feedback.evaluation.EvaluationQueries.Bad;
import org.yingshu.feedback.evaluation.EvaluationQueries.Behind;
import org.yingshu.feedback.evaluation.EvaluationQueries.Owner;
import org.yingshu.feedback.evaluation.Scoring.Counted;
import org.yingshu.feedback.evaluation.Scoring.Tally;

/** Counts a year by unit and by place, and says what each count is made of. Times are those of the platform's clocks. */
@Component
@Transactional(readOnly = true)
class Counting {

    private final EvaluationQueries queries;
    private final FinishedCases cases;
    private final Clocks clocks;
    private final Directory directory;
    private final Clock clock;

    Counting(EvaluationQueries queries, FinishedCases cases, Clocks clocks, Directory directory, Clock clock) {
        this.queries = queries;
        this.cases = cases;
        this.clocks = clocks;
        this.directory = directory;
        this.clock = clock;
    }

    /** By what the year is ranked. */
    enum By {
        UNIT,
        PLACE
    }

    private record Place(UUID unit, String region) {}

    /** A bad review that an indicator counts. */
    private record Fact(Indicator indicator, Bad review, boolean met) {}

    List<Counted> count(int year, By by) {
        Map<String, Map<Indicator, Tally>> tallies = new LinkedHashMap<>();
        Map<String, String> names = new LinkedHashMap<>();
        BiConsumer<Owner, Map<Indicator, Tally>> add = (owner, more) -> {
            String key = by == By.UNIT ? owner.unit().toString() : owner.place();
            names.putIfAbsent(key, by == By.UNIT ? owner.name() : place(owner.place()));
            tallies.merge(key, more, (one, other) -> Scoring.sum(List.of(one, other)));
        };
        queries.asked(year)
                .forEach(it ->
                        add.accept(it.owner(), Map.of(Indicator.ANSWERED, new Tally(it.reviewed(), it.invited()))));
        covered(year).forEach(add);
        queries.given(year)
                .forEach(it -> add.accept(it.owner(), Map.of(Indicator.GOOD, new Tally(it.good(), it.all()))));
        facts(year).forEach(fact -> {
            Map<Indicator, Tally> one = new EnumMap<>(Indicator.class);
            one.put(fact.indicator(), new Tally(fact.met() ? 1 : 0, 1));
            add.accept(fact.review().owner(), one);
        });
        return tallies.entrySet().stream()
                .map(entry -> new Counted(entry.getKey(), names.getOrDefault(entry.getKey(), ""), entry.getValue()))
                .toList();
    }

    /** What a number is made of, what is not as it should be first; at most so many as the queries give. */
    List<Behind> behind(int year, By by, String key, Indicator indicator) {
        UUID unit = by == By.UNIT ? UUID.fromString(key) : null;
        String place = by == By.PLACE ? key : null;
        return switch (indicator) {
            case COVERED -> cases(year, unit, place);
            case ANSWERED -> queries.invitations(year, unit, place);
            case GOOD -> queries.reviews(year, unit, place);
            case VERIFIED, RECTIFIED, CALLED_BACK, CONTENT ->
                facts(year).stream()
                        .filter(fact -> fact.indicator() == indicator)
                        .filter(fact ->
                                unit == null || fact.review().owner().unit().equals(unit))
                        .filter(fact ->
                                place == null || fact.review().owner().place().equals(place))
                        .sorted((one, other) -> Boolean.compare(one.met(), other.met()))
                        .limit(EvaluationQueries.MOST)
                        .map(fact -> new Behind(
                                fact.review().id(),
                                fact.review().label(),
                                "",
                                fact.met(),
                                fact.review().at()))
                        .toList();
        };
    }

    /** Of the cases that ended, those of which somebody was asked; asking is counted here, ending by the cases themselves. */
    private Map<Owner, Map<Indicator, Tally>> covered(int year) {
        Map<Place, Asked> asked = queries.asked(year).stream()
                .collect(Collectors.toMap(
                        it -> new Place(it.owner().unit(), it.owner().place()), it -> it));
        Map<Owner, Map<Indicator, Tally>> covered = new LinkedHashMap<>();
        for (FinishedCases.Count ended : cases.counts(first(year), first(year + 1))) {
            Asked of = asked.get(new Place(ended.office(), ended.region()));
            String name = of != null
                    ? of.owner().name()
                    : directory
                            .organisation(ended.office())
                            .map(OrganisationView::name)
                            .orElse("");
            long invited = of == null ? 0 : Math.min(of.invited(), ended.cases());
            covered.put(
                    new Owner(ended.office(), name, ended.region()),
                    Map.of(Indicator.COVERED, new Tally(invited, ended.cases())));
        }
        return covered;
    }

    private List<Behind> cases(int year, @Nullable UUID unit, @Nullable String place) {
        List<Finished> ended = cases.list(first(year), first(year + 1), unit, place, EvaluationQueries.MOST);
        Set<UUID> asked = queries.asked(ended.stream().map(Finished::caseId).toList());
        return ended.stream()
                .map(it -> new Behind(null, it.name(), it.number(), asked.contains(it.caseId()), it.at()))
                .sorted((one, other) -> Boolean.compare(one.met(), other.met()))
                .toList();
    }

    private static LocalDate first(int year) {
        return LocalDate.of(year, 1, 1);
    }

    private List<Fact> facts(int year) {
        List<Bad> all = queries.bad(year);
        List<UUID> ids = all.stream().map(Bad::id).toList();
        Map<UUID, ClockView> verified = clocks.newest(ids, ReviewEvent.VERIFICATION_CLOCK);
        Map<UUID, ClockView> due = clocks.newest(ids, ReviewEvent.DUE_CLOCK);
        List<Fact> facts = new ArrayList<>();
        for (Bad review : all) {
            Boolean early = inTime(verified.get(review.id()));
            if (early != null) {
                facts.add(new Fact(Indicator.VERIFIED, review, early));
            }
            Boolean done = inTime(due.get(review.id()));
            if (review.named() && done != null) {
                facts.add(new Fact(Indicator.RECTIFIED, review, done));
                facts.add(new Fact(Indicator.CALLED_BACK, review, review.called()));
            }
            if (review.content() != null) {
                facts.add(new Fact(Indicator.CONTENT, review, review.content()));
            }
        }
        return facts;
    }

    /** Whether it was done in time; null where it may still be. */
    private static @Nullable Boolean inTime(@Nullable ClockView view) {
        if (view == null) {
            return null;
        }
        Instant closed = view.closedAt();
        if (closed == null) {
            return view.light() == Light.OVERDUE ? Boolean.FALSE : null;
        }
        Instant end = view.dueAt();
        return end == null || !closed.isAfter(end);
    }

    private String place(String code) {
        return directory
                .region(code, LocalDate.now(clock))
                .map(RegionView::name)
                .orElse(code);
    }
}
