package org.yingshu.casework.figures;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yingshu.casework.CaseProblem;
import org.yingshu.casework.CaseworkSettings;
import org.yingshu.casework.SampleReports;
import org.yingshu.casework.figures.BundleReport.Counted;
import org.yingshu.casework.figures.BundleReport.Line;
import org.yingshu.engine.flow.compose.Measures;
import org.yingshu.engine.flow.order.Sum;
import org.yingshu.matter.BundleView;
import org.yingshu.matter.Matters;
import org.yingshu.shared.problem.ProblemException;
import org.yingshu.shared.scope.DataScope;

/** Makes the report on one-things: by itself once a stretch of time is over, and whenever an office wants one. */
@Component
class BundleReports implements SampleReports {

    private final BundleReportStore store;
    private final Matters matters;
    private final CaseworkSettings settings;
    private final Clock clock;

    BundleReports(BundleReportStore store, Matters matters, CaseworkSettings settings, Clock clock) {
        this.store = store;
        this.matters = matters;
        this.settings = settings;
        this.clock = clock;
    }

    /** @param id of the edition: the same one is not made twice */
    @Transactional
    public BundleReport make(UUID id, String region, LocalDate from, LocalDate to, String by) {
        LocalDate today = LocalDate.now(clock);
        if (to.isBefore(from) || from.isAfter(today)) {
            throw new ProblemException(CaseProblem.PERIOD);
        }
        String within = DataScope.below(region);
        List<BundleView> bundles = matters.bundles(region, today);
        long all = store.applications(within, from, to);
        Map<String, Counted> counted =
                store.counted(bundles.stream().map(BundleView::code).toList(), within, from, to).stream()
                        .collect(Collectors.toMap(Counted::code, Function.identity()));
        var report = new BundleReport(
                id,
                region,
                from,
                to,
                today,
                all,
                bundles.stream()
                        .map(bundle -> line(bundle, counted.get(bundle.code()), all))
                        .toList(),
                by,
                clock.instant());
        store.add(report);
        return store.find(id).orElse(report);
    }

    /** Of the stretch that ended last, once for each place that had cases and for those above it. */
    @Transactional
    public int makeDue() {
        LocalDate from = settings.bundleReport().lastBegan(LocalDate.now(clock));
        LocalDate to = settings.bundleReport().ended(from);
        var places = new TreeSet<String>();
        for (String place : store.places(from, to)) {
            places.addAll(List.of(place, place.substring(0, 4) + "00", place.substring(0, 2) + "0000"));
        }
        places.removeIf(place -> store.has(place, from, to));
        places.forEach(place -> make(UUID.randomUUID(), place, from, to, ""));
        return places.size();
    }

    @Override
    @Transactional
    public void report(String region, LocalDate from, LocalDate to) {
        make(UUID.randomUUID(), region, from, to, "");
    }

    private static Line line(BundleView bundle, @Nullable Counted counted, long all) {
        Measures alone = bundle.alone();
        Measures together = bundle.together();
        long cases = counted == null ? 0 : counted.cases();
        return new Line(
                bundle.code(),
                bundle.name().zh(),
                bundle.lead(),
                cases,
                Shares.percent(cases, all),
                counted == null ? 0 : counted.decided(),
                counted == null ? null : counted.minutes(),
                counted == null ? null : counted.paused(),
                alone.steps() - together.steps(),
                alone.materials() - together.materials(),
                alone.visits() - together.visits(),
                alone.days().toString(),
                together.days().toString(),
                days(alone, together));
    }

    private static @Nullable BigDecimal days(Measures alone, Measures together) {
        if (alone.days().branches().size() != 1 || together.days().branches().size() != 1) {
            return null;
        }
        Sum before = alone.days().branches().getFirst();
        Sum after = together.days().branches().getFirst();
        boolean oneUnit = before.amounts().size() == 1
                && before.amounts().keySet().equals(after.amounts().keySet());
        return oneUnit
                ? before.amounts()
                        .values()
                        .iterator()
                        .next()
                        .subtract(after.amounts().values().iterator().next())
                : null;
    }
}
