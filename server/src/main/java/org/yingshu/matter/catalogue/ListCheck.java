package org.yingshu.matter.catalogue;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.yingshu.engine.flow.MaterialNeed;
import org.yingshu.engine.flow.Supply;
import org.yingshu.engine.pack.model.IntermediaryService;
import org.yingshu.engine.pack.model.PackItem;
import org.yingshu.engine.pack.model.SpecialStep;
import org.yingshu.lists.Lists;
import org.yingshu.matter.MatterProblem;
import org.yingshu.matter.model.DefinitionKind;
import org.yingshu.matter.model.Shelf;
import org.yingshu.matter.model.Shelf.Placed;
import org.yingshu.matter.model.Shelves;
import org.yingshu.matter.model.StoredItem;
import org.yingshu.shared.problem.ProblemException;

/** Nothing outside the list may be handled, asked for or charged (R5.2): compares the catalogue with a list in force. */
@Component
class ListCheck {

    private final Shelves shelves;
    private final Lists lists;
    private final Clock clock;

    ListCheck(Shelves shelves, Lists lists, Clock clock) {
        this.shelves = shelves;
        this.lists = lists;
        this.clock = clock;
    }

    /** What is looked up on the list. */
    enum What {
        ITEMS,
        MATERIALS,
        CHARGES,
        /** Intermediary services, which the catalogue lists itself (R5.62). */
        SERVICES
    }

    /** Something that the list does not hold, and the items that have it. */
    record Outside(String code, String name, List<String> items) {}

    /** @param list empty where the catalogue is the list itself */
    record Checked(String list, What what, int checked, List<Outside> outside, LocalDate on) {}

    /** Which steps ask for a service that no list holds today, or for a body in between without saying what for. */
    Checked services() {
        LocalDate today = LocalDate.now(clock);
        Shelf shelf = shelves.shelf();
        Map<String, Placed<IntermediaryService>> services = shelf.all(DefinitionKind.SERVICE);
        Map<String, Set<String>> users = new LinkedHashMap<>();
        Map<String, String> names = new LinkedHashMap<>();
        Set<String> listed = new LinkedHashSet<>();
        shelf.<StoredItem>all(DefinitionKind.ITEM).values().forEach(placed -> {
            String place = placed.head().place();
            PackItem item = placed.thing().item().in(place, today);
            item.steps().steps().forEach(step -> {
                String service = item.ground(step.id()).service();
                if (service != null || item.special(step) == SpecialStep.AGENCY) {
                    String code = service == null ? item.code() + "." + step.id() : service;
                    Placed<IntermediaryService> known = services.get(code);
                    note(
                            users,
                            names,
                            code,
                            known == null ? step.name() : known.thing().name().zh(),
                            item);
                    if (known != null && known.thing().isListed(place, today)) {
                        listed.add(code);
                    }
                }
            });
        });
        List<Outside> outside = users.entrySet().stream()
                .filter(entry -> !listed.contains(entry.getKey()))
                .map(entry -> new Outside(
                        entry.getKey(),
                        names.getOrDefault(entry.getKey(), entry.getKey()),
                        List.copyOf(entry.getValue())))
                .toList();
        return new Checked("", What.SERVICES, users.size(), outside, today);
    }

    Checked of(String list, What what) {
        if (what == What.SERVICES) {
            return services();
        }
        if (list.isBlank()) {
            throw new ProblemException(MatterProblem.LIST_MISSING);
        }
        LocalDate today = LocalDate.now(clock);
        Shelf shelf = shelves.shelf();
        Map<String, Set<String>> users = new LinkedHashMap<>();
        Map<String, String> names = new LinkedHashMap<>();
        shelf.<StoredItem>all(DefinitionKind.ITEM).values().forEach(placed -> {
            PackItem item = placed.thing().item();
            switch (what) {
                case SERVICES -> {}
                case ITEMS -> note(users, names, item.code(), item.name().zh(), item);
                case CHARGES -> {
                    if (item.cost().amount().signum() > 0) {
                        note(
                                users,
                                names,
                                item.code(),
                                item.name().zh() + " " + item.cost().basis(),
                                item);
                    }
                }
                case MATERIALS ->
                    item.materials().stream()
                            .filter(need -> need.supply() == Supply.APPLICANT)
                            .map(MaterialNeed::material)
                            .forEach(code -> note(
                                    users, names, code, shelf.materialName(code).zh(), item));
            }
        });
        var outside = new ArrayList<Outside>();
        for (String code : lists.outside(list, users.keySet(), today)) {
            outside.add(
                    new Outside(code, names.getOrDefault(code, code), List.copyOf(users.getOrDefault(code, Set.of()))));
        }
        return new Checked(list, what, users.size(), outside, today);
    }

    private static void note(
            Map<String, Set<String>> users, Map<String, String> names, String code, String name, PackItem item) {
        users.computeIfAbsent(code, key -> new LinkedHashSet<>())
                .add(item.name().zh());
        names.put(code, name);
    }
}
