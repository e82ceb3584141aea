package org.yingshu.exchange.need;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yingshu.casework.Office;
import org.yingshu.casework.Offices;
import org.yingshu.engine.calendar.WorkCalendar;
import org.yingshu.engine.pack.model.Validity;
import org.yingshu.engine.pack.model.Words;
import org.yingshu.exchange.dataset.DataSet;
import org.yingshu.exchange.dataset.DataSetQueries;
import org.yingshu.matter.DataNeed;
import org.yingshu.matter.Matters;
import org.yingshu.matter.ServiceHead;
import org.yingshu.matter.ServiceKind;
import org.yingshu.shared.access.Caller;
import org.yingshu.shared.database.FilterClient;

/**
 * The list of needs, read off the items of the catalogue themselves as {@link DataNeed} does it for a one-thing, so that it
 * cannot say anything else than the handling does; matched with the list of duties and the requests.
 */
@Component
class Needs {

    private final Matters matters;
    private final Offices offices;
    private final DataSetQueries dataSets;
    private final FilterClient lists;
    private final Clock clock;

    Needs(Matters matters, Offices offices, DataSetQueries dataSets, FilterClient lists, Clock clock) {
        this.matters = matters;
        this.offices = offices;
        this.dataSets = dataSets;
        this.lists = lists;
        this.clock = clock;
    }

    /** Who needs what of whom. */
    private record Key(String department, String code, String giver) {}

    /** A request that is open or granted. */
    private record Asked(UUID id, UUID dataSet, UUID requester, boolean granted) {}

    private static final class Line {

        private final DataNeed need;
        private final List<Need.Item> items = new ArrayList<>();

        private Line(DataNeed need) {
            this.need = need;
        }
    }

    /** Of the caller's place; those who are bound to their organisation see its needs alone. */
    @Transactional(readOnly = true)
    public List<Need> all() {
        Caller caller = Caller.current();
        String region = caller.region();
        List<DataSet> data = dataSets.in(Validity.upwards(region)).stream()
                .map(DataSetQueries.Row::it)
                .toList();
        List<Asked> requests = requests();
        UUID only = caller.scope().organisation();
        return lines(region).entrySet().stream()
                .map(entry -> need(entry.getKey(), entry.getValue(), region, data, requests))
                .filter(need -> only == null || only.equals(need.organisation()))
                .sorted(Comparator.comparing(Need::departmentName)
                        .thenComparing(Need::giver)
                        .thenComparing(Need::code))
                .toList();
    }

    private Map<Key, Line> lines(String region) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), WorkCalendar.ZONE);
        Map<Key, Line> lines = new LinkedHashMap<>();
        for (ServiceHead head : matters.heads(today)) {
            if (head.kind() == ServiceKind.ITEM) {
                matters.service(head.code(), region, today).stream()
                        .flatMap(item -> matters.needs(item).stream())
                        .filter(need -> need.giver() != null)
                        .forEach(need -> add(lines, need, head));
            }
        }
        return lines;
    }

    private static void add(Map<Key, Line> lines, DataNeed need, ServiceHead head) {
        var key = new Key(need.department(), need.code(), String.valueOf(need.giver()));
        var item = new Need.Item(head.code(), head.name());
        Line line = lines.computeIfAbsent(key, one -> new Line(need));
        if (!line.items.contains(item)) {
            line.items.add(item);
        }
    }

    private Need need(Key key, Line line, String region, List<DataSet> data, List<Asked> requests) {
        Office own = offices.office(key.department(), region);
        Office giver = offices.office(key.giver(), region);
        @Nullable
        DataSet supply = data.stream()
                .filter(one -> one.duty().department().equals(key.giver())
                        && one.duty().materials().contains(key.code()))
                .findFirst()
                .orElse(null);
        @Nullable
        Asked asked = supply == null
                ? null
                : requests.stream()
                        .filter(one -> one.dataSet().equals(supply.id())
                                && one.requester().equals(own.organisation()))
                        .max(Comparator.comparing(Asked::granted))
                        .orElse(null);
        Words name = line.need.material().isEmpty() ? line.need.name() : line.need.material();
        return new Need(
                key.department() + " " + key.giver() + " " + key.code(),
                key.department(),
                own.name(),
                own.organisation(),
                key.code(),
                name,
                line.need.what() == DataNeed.What.CERTIFICATE,
                giver.name(),
                line.items,
                supply == null ? null : supply.id(),
                asked == null ? null : asked.id(),
                Need.match(supply, asked == null ? null : asked.granted()));
    }

    private List<Asked> requests() {
        return lists.sql(
                        "select id, data_set, requester, status = 'GRANTED' as granted from exchange.share_request where open or status = 'GRANTED'")
                .query((row, index) -> new Asked(
                        row.getObject("id", UUID.class),
                        row.getObject("data_set", UUID.class),
                        row.getObject("requester", UUID.class),
                        row.getBoolean("granted")))
                .list();
    }
}
