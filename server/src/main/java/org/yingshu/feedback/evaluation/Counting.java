package org.yingshu.feedback.evaluation;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yingshu.clock.ClockView;
import org.yingshu.clock.Clocks;
import org.yingshu.clock.Light;
import org.yingshu.directory.Directory;
import org.yingshu.directory.RegionView;
import org.yingshu.feedback.ReviewEvent;
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
    private final Clocks clocks;
    private final Directory directory;
    private final Clock clock;

    Counting(EvaluationQueries queries, Clocks clocks, Directory directory, Clock clock) {
        this.queries = queries;
        this.clocks = clocks;
        this.directory = directory;
        this.clock = clock;
    }

    /** By what the year is ranked. */
    enum By {
        UNIT,
        PLACE
    }

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
                .forEach(it -> add.accept(
                        it.owner(),
                        Map.of(
                                Indicator.COVERED,
                                new Tally(it.reviewedItems(), it.items()),
                                Indicator.ANSWERED,
                                new Tally(it.reviewed(), it.invited()))));
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
            case COVERED -> queries.items(year, unit, place);
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
