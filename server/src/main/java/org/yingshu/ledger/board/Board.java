package org.yingshu.ledger.board;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yingshu.directory.Directory;
import org.yingshu.directory.OrganisationView;
import org.yingshu.directory.RegionView;
import org.yingshu.ledger.board.Counts.Named;
import org.yingshu.ledger.board.TrendQueries.Day;
import org.yingshu.ledger.board.TrendQueries.DutyMover;
import org.yingshu.ledger.board.TrendQueries.Mover;
import org.yingshu.shared.scope.CurrentScope;
import org.yingshu.shared.scope.DataScope;

/** Counts with the names of what they count, put together for a screen. */
@Component
@Transactional(readOnly = true)
class Board {

    private static final int MOST_UNITS = 40;
    private static final int FEW = 5;
    private static final int TREND_DAYS = 60;
    private static final int WEEK = 7;
    private static final Duration FRESH = Duration.ofSeconds(20);
    private static final int MOST_KEPT = 500;

    private record Asked(DataScope scope, BoardFilter filter) {}

    private record Kept(Instant at, Cockpit cockpit) {}

    private final ConcurrentMap<Asked, Kept> recent = new ConcurrentHashMap<>();

    private final BoardQueries counts;
    private final TrendQueries trends;
    private final Directory directory;
    private final Clock clock;

    Board(BoardQueries counts, TrendQueries trends, Directory directory, Clock clock) {
        this.counts = counts;
        this.trends = trends;
        this.directory = directory;
        this.clock = clock;
    }

    /** @param parent the code of the region above it */
    record Place(
            String code,
            String name,
            String level,
            @Nullable String parent,
            Counts counts) {}

    record Overview(
            LocalDate asOf,
            Counts total,
            List<Named> fields,
            List<Place> places,
            List<Named> units,
            List<Named> plans) {}

    record Heat(List<Named> units, List<String> fields, List<BoardQueries.Cell> cells) {}

    record Movers(
            LocalDate since,
            List<Mover> units,
            List<Mover> places,
            List<Mover> fields,
            List<DutyMover> duties,
            List<BoardQueries.Pointed> freshlyOverdue) {}

    record Cockpit(
            LocalDate asOf,
            Counts total,
            List<Named> fields,
            List<Place> places,
            List<Named> units,
            List<Day> trend,
            Movers movers) {}

    Overview overview(BoardFilter filter) {
        BoardQueries.Standing standing = counts.standing(filter);
        return new Overview(
                today(),
                standing.total(),
                named(standing.fields()),
                places(standing.places(), filter),
                units(filter, MOST_UNITS),
                counts.plans());
    }

    Heat heat(BoardFilter filter) {
        List<Named> units = units(filter, MOST_UNITS);
        var cells = counts.heat(
                filter, units.stream().map(unit -> UUID.fromString(unit.key())).toList());
        List<String> fields =
                cells.stream().map(BoardQueries.Cell::field).distinct().toList();
        return new Heat(units, fields, cells);
    }

    Movers movers(BoardFilter filter, @Nullable LocalDate since) {
        LocalDate from = since == null ? today().minusDays(WEEK) : since;
        return movers(filter, from, FEW * 2, trends.duties(filter, from, FEW * 2));
    }

    List<Day> trend(BoardFilter filter, int days) {
        List<Day> trend = new ArrayList<>(trends.trend(filter, today().minusDays(days)));
        trend.removeIf(day -> !day.day().isBefore(today()));
        trend.add(new Day(
                today(),
                false,
                counts.standing(new BoardFilter(null, filter.place())).total()));
        return trend;
    }

    /** Screens of whole regions renew themselves all day; those of one region share what was painted moments ago. */
    Cockpit cockpit(BoardFilter filter) {
        DataScope scope = CurrentScope.get();
        if (scope.organisation() != null) {
            return paint(filter);
        }
        Asked asked = new Asked(scope, filter);
        Kept kept = recent.get(asked);
        if (kept == null || kept.at().plus(FRESH).isBefore(clock.instant())) {
            kept = new Kept(clock.instant(), paint(filter));
            if (recent.size() >= MOST_KEPT) {
                recent.clear();
            }
            recent.put(asked, kept);
        }
        return kept.cockpit();
    }

    private Cockpit paint(BoardFilter filter) {
        BoardQueries.Standing standing = counts.standing(filter);
        List<Day> trend = new ArrayList<>(trends.trend(filter, today().minusDays(TREND_DAYS)));
        trend.removeIf(day -> !day.day().isBefore(today()));
        trend.add(new Day(today(), false, standing.total()));
        return new Cockpit(
                today(),
                standing.total(),
                named(standing.fields()),
                places(standing.places(), filter),
                units(filter, FEW * 2),
                trend,
                movers(filter, today().minusDays(WEEK), FEW, List.of()));
    }

    private Movers movers(BoardFilter filter, LocalDate since, int most, List<DutyMover> duties) {
        LocalDate baseline = trends.baseline("unit", since);
        LocalDate from = baseline == null ? since : baseline;
        return new Movers(
                from,
                withUnitNames(trends.movers("unit", filter, from, most)),
                withPlaceNames(trends.movers("place", filter, from, most)),
                trends.movers("field", filter, from, most).stream()
                        .map(mover -> named(mover, mover.key()))
                        .toList(),
                duties,
                counts.freshlyOverdue(filter, from, most));
    }

    private static Mover named(Mover mover, String name) {
        return new Mover(mover.key(), name, mover.overdueNow(), mover.overdue(), mover.closed(), mover.percent());
    }

    private List<Mover> withUnitNames(List<Mover> movers) {
        Map<UUID, String> names = unitNames(
                movers.stream().map(mover -> UUID.fromString(mover.key())).toList());
        return movers.stream()
                .map(mover -> named(mover, names.getOrDefault(UUID.fromString(mover.key()), "")))
                .toList();
    }

    private List<Mover> withPlaceNames(List<Mover> movers) {
        Map<String, String> names =
                directory.regions(today()).stream().collect(Collectors.toMap(RegionView::code, RegionView::name));
        return movers.stream()
                .map(mover -> named(mover, names.getOrDefault(mover.key(), mover.key())))
                .toList();
    }

    private List<Named> named(Map<String, Counts> counted) {
        return counted.entrySet().stream()
                .map(one -> new Named(one.getKey(), one.getKey(), one.getValue()))
                .sorted(Comparator.comparingLong((Named one) -> one.counts().total())
                        .reversed())
                .toList();
    }

    private List<Named> units(BoardFilter filter, int most) {
        Map<UUID, Counts> counted = counts.units(filter, most);
        Map<UUID, String> names = unitNames(counted.keySet());
        return counted.entrySet().stream()
                .map(one -> new Named(one.getKey().toString(), names.getOrDefault(one.getKey(), ""), one.getValue()))
                .toList();
    }

    private Map<UUID, String> unitNames(Collection<UUID> ids) {
        return directory.organisations(ids).stream()
                .collect(Collectors.toMap(OrganisationView::id, OrganisationView::name, (first, second) -> first));
    }

    /** Every place that the caller sees, also where nothing is to be done; a place that is no more, where something is. */
    private List<Place> places(Map<String, Counts> counted, BoardFilter filter) {
        String below = filter.values().getOrDefault("place", "").toString();
        boolean whole = CurrentScope.get().organisation() == null;
        Map<String, Place> places = new LinkedHashMap<>();
        for (RegionView region : directory.regions(today())) {
            boolean wanted = whole
                    && region.code().startsWith(below)
                    && CurrentScope.get().seesRegion(region.code());
            if (wanted || counted.containsKey(region.code())) {
                places.put(
                        region.code(),
                        new Place(
                                region.code(),
                                region.shortName(),
                                region.level(),
                                region.parent(),
                                counted.getOrDefault(region.code(), Counts.NONE)));
            }
        }
        counted.forEach((code, sums) -> places.putIfAbsent(code, new Place(code, code, "COUNTY", null, sums)));
        return List.copyOf(places.values());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
