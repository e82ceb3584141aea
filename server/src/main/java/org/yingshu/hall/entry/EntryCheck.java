package org.yingshu.hall.entry;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.yingshu.hall.entry.Entry.Line;
import org.yingshu.hall.entry.Entry.Place;
import org.yingshu.hall.entry.Entry.Window;
import org.yingshu.hall.model.Hall;
import org.yingshu.hall.model.WindowClass;
import org.yingshu.hall.place.Halls;
import org.yingshu.lists.ListItem;
import org.yingshu.lists.Lists;
import org.yingshu.matter.Matters;
import org.yingshu.matter.ServiceHead;
import org.yingshu.matter.ServiceKind;

/** "Outside the list everything in the centre": compares the windows of a place with the catalogue and with the list. */
@Component
public class EntryCheck {

    /** Each place keeps its own, like all lists: in editions, each with its document and validity. */
    private static final String LIST = "hall-outside-";

    /** The columns of the list in which people write why, and by which document the government approved it. */
    private static final String REASON = "理由";

    private static final String APPROVAL = "批准文件";

    private final Halls halls;
    private final Matters matters;
    private final Lists lists;
    private final Clock clock;

    EntryCheck(Halls halls, Matters matters, Lists lists, Clock clock) {
        this.halls = halls;
        this.matters = matters;
        this.lists = lists;
        this.clock = clock;
    }

    public Entry of(String region) {
        LocalDate today = LocalDate.now(clock);
        List<ServiceHead> heads = matters.heads(today);
        var windows = new LinkedHashMap<String, List<Window>>();
        var general = new HashSet<String>();
        enter(region, heads, windows, general);
        Map<String, ListItem> listed = lists.items(LIST + region, today).stream()
                .collect(Collectors.toMap(ListItem::code, Function.identity(), (one, other) -> one));
        List<Line> lines = heads.stream()
                .filter(head -> head.kind() == ServiceKind.ITEM && head.levels().contains(level(region)))
                .map(head -> line(
                        head,
                        windows.getOrDefault(head.code(), List.of()),
                        general.contains(head.code()),
                        listed.get(head.code())))
                .toList();
        return entry(region, today, !listed.isEmpty(), lines);
    }

    /** An item has entered where a window takes it in, alone or as part of a one-thing. */
    private void enter(String region, List<ServiceHead> heads, Map<String, List<Window>> windows, Set<String> general) {
        Map<String, Set<String>> items =
                heads.stream().collect(Collectors.toMap(ServiceHead::code, ServiceHead::items, (one, other) -> one));
        for (Hall hall : halls.list(region)) {
            if (!hall.region().equals(region)) {
                continue;
            }
            for (Hall.HallWindow window : hall.windows()) {
                Set<String> taken = window.items().stream()
                        .flatMap(code -> items.getOrDefault(code, Set.of()).stream())
                        .collect(Collectors.toSet());
                taken.forEach(code -> windows.computeIfAbsent(code, key -> new ArrayList<>())
                        .add(new Window(hall.name(), window.number())));
                if (window.windowClass() == WindowClass.GENERAL) {
                    general.addAll(taken);
                }
            }
        }
    }

    private static Line line(ServiceHead head, List<Window> windows, boolean general, @Nullable ListItem listed) {
        String reason = listed == null ? "" : listed.attributes().getOrDefault(REASON, "");
        String approval = listed == null ? "" : listed.attributes().getOrDefault(APPROVAL, "");
        Place place;
        if (listed == null) {
            place = windows.isEmpty() ? Place.MISSING : Place.INSIDE;
        } else if (!windows.isEmpty()) {
            place = Place.BOTH;
        } else {
            place = reason.isBlank() || approval.isBlank() ? Place.UNAPPROVED : Place.OUTSIDE;
        }
        return new Line(
                head.code(),
                head.name(),
                head.departments().stream().sorted().toList(),
                head.instant(),
                general,
                place,
                windows,
                reason,
                approval);
    }

    private static Entry entry(String region, LocalDate today, boolean hasList, List<Line> lines) {
        int due = (int)
                lines.stream().filter(line -> line.place() != Place.OUTSIDE).count();
        List<Line> inside =
                lines.stream().filter(line -> line.place().isInside()).toList();
        List<Line> ordinary = inside.stream().filter(line -> !line.instant()).toList();
        int general = (int) ordinary.stream().filter(Line::general).count();
        return new Entry(
                region,
                today,
                LIST + region,
                hasList,
                lines.size(),
                due,
                inside.size(),
                percent(inside.size(), due),
                ordinary.size(),
                general,
                percent(general, ordinary.size()),
                lines);
    }

    private static @Nullable BigDecimal percent(int part, int whole) {
        return whole == 0
                ? null
                : BigDecimal.valueOf(part).movePointRight(2).divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP);
    }

    private static String level(String region) {
        if (region.endsWith("0000")) {
            return "province";
        }
        return region.endsWith("00") ? "city" : "county";
    }
}
