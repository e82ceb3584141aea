package org.yingshu.exchange.need;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yingshu.engine.pack.model.Validity;
import org.yingshu.exchange.dataset.DataSetQueries;
import org.yingshu.shared.access.Caller;

/** How far the three lists are, department by department (数据普查, R6.23). */
@Component
class Census {

    private final Needs needs;
    private final DataSetQueries dataSets;

    Census(Needs needs, DataSetQueries dataSets) {
        this.needs = needs;
        this.dataSets = dataSets;
    }

    /**
     * A department's three lists in figures.
     *
     * @param duties lines of its list of duties
     * @param capabilities those that are mounted
     * @param old mounted, but not updated in time or kept less new than a text wants
     * @param needs lines of its list of needs
     * @param met those that are supplied
     * @param gaps those that nobody can supply now
     * @param owed needs of others that wait for this department to mount
     */
    record Line(String name, int duties, int capabilities, int old, int needs, int met, int gaps, int owed) {}

    @Transactional(readOnly = true)
    public List<Line> lines() {
        List<DataSetQueries.Row> data =
                dataSets.in(Validity.upwards(Caller.current().region()));
        List<Need> all = needs.all();
        Map<String, List<DataSetQueries.Row>> of = new TreeMap<>();
        data.forEach(row -> of.computeIfAbsent(row.it().duty().organisationName(), key -> new ArrayList<>())
                .add(row));
        all.forEach(need -> of.computeIfAbsent(need.departmentName(), key -> new ArrayList<>()));
        return of.entrySet().stream()
                .map(entry -> line(entry.getKey(), entry.getValue(), all))
                .sorted(Comparator.comparing(Line::duties).reversed().thenComparing(Line::name))
                .toList();
    }

    private static Line line(String name, List<DataSetQueries.Row> rows, List<Need> all) {
        List<Need> own =
                all.stream().filter(need -> need.departmentName().equals(name)).toList();
        return new Line(
                name,
                rows.size(),
                count(rows, row -> row.it().mount() != null),
                count(rows, row -> row.stale() || row.behind()),
                own.size(),
                count(own, need -> need.match() == Need.Match.MET),
                count(own, need -> need.match().isGap()),
                count(all, need -> need.giver().equals(name) && need.match() == Need.Match.NOT_MOUNTED));
    }

    private static <T> int count(List<T> all, Predicate<T> which) {
        return (int) all.stream().filter(which).count();
    }
}
