package org.yingshu.ledger.board;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * When a duty will be done, if it goes on as its reports say. The pace is the median of the paces between all pairs of
 * reports (Theil and Sen), so that one report that is far off moves it little. Pure: the same reports give the same.
 *
 * @param end null where there is no forecast
 * @param slip days that the end lies behind the due date, negative when before it; null without an end or a due date
 */
record Forecast(
        Outcome outcome, @Nullable LocalDate end, @Nullable Integer slip, Basis basis) {

    /** The pace is that of the last reports; what was a year ago says little. */
    static final int MOST_REPORTS = 60;

    /** An end further away than this is no forecast any more. */
    static final int MOST_DAYS = 3650;

    enum Outcome {
        EXPECTED,
        /** all is reported as done */
        DONE,
        /** fewer than two days with reports */
        TOO_FEW,
        /** the reports do not grow, or hardly */
        STANDING_STILL
    }

    /** What a unit said on a day. */
    record Point(LocalDate on, int percent) {}

    /**
     * What a forecast rests on.
     *
     * @param reports days with reports
     * @param span days from the first of them to the last
     * @param pace percentage points in thirty days; null where it cannot be said
     */
    record Basis(
            int reports,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            long span,
            int percent,
            @Nullable Double pace) {}

    static Forecast of(List<Point> reports, @Nullable LocalDate due, LocalDate today) {
        List<Point> points = lastOfEachDay(reports);
        if (points.isEmpty()) {
            return new Forecast(Outcome.TOO_FEW, null, null, new Basis(0, null, null, 0, 0, null));
        }
        Point first = points.get(0);
        Point last = points.get(points.size() - 1);
        double daily = points.size() < 2 ? 0 : pace(points);
        Basis basis = new Basis(
                points.size(),
                first.on(),
                last.on(),
                ChronoUnit.DAYS.between(first.on(), last.on()),
                last.percent(),
                points.size() < 2 ? null : Math.round(daily * 300) / 10.0);
        if (last.percent() >= 100) {
            return new Forecast(Outcome.DONE, null, null, basis);
        }
        if (points.size() < 2) {
            return new Forecast(Outcome.TOO_FEW, null, null, basis);
        }
        double days = (100 - last.percent()) / daily;
        if (daily <= 0 || days > MOST_DAYS) {
            return new Forecast(Outcome.STANDING_STILL, null, null, basis);
        }
        LocalDate end = last.on().plusDays((long) Math.ceil(days - 1e-9));
        if (end.isBefore(today)) {
            end = today;
        }
        Integer slip = due == null ? null : Math.toIntExact(ChronoUnit.DAYS.between(due, end));
        return new Forecast(Outcome.EXPECTED, end, slip, basis);
    }

    /** The median of the slopes between all pairs, in points a day. */
    static double pace(List<Point> points) {
        List<Double> slopes = new ArrayList<>();
        for (int i = 0; i < points.size(); i++) {
            for (int j = i + 1; j < points.size(); j++) {
                Point a = points.get(i);
                Point b = points.get(j);
                slopes.add((b.percent() - a.percent()) / (double) ChronoUnit.DAYS.between(a.on(), b.on()));
            }
        }
        slopes.sort(null);
        int half = slopes.size() / 2;
        return slopes.size() % 2 == 1 ? slopes.get(half) : (slopes.get(half - 1) + slopes.get(half)) / 2;
    }

    private static List<Point> lastOfEachDay(List<Point> reports) {
        SortedMap<LocalDate, Point> days = new TreeMap<>();
        reports.forEach(report -> days.put(report.on(), report));
        List<Point> points = new ArrayList<>(days.values());
        return points.subList(Math.max(0, points.size() - MOST_REPORTS), points.size());
    }
}
