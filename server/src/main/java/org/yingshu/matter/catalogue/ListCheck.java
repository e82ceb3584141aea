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
import org.yingshu.engine.pack.model.PackItem;
import org.yingshu.lists.Lists;
import org.yingshu.matter.model.DefinitionKind;
import org.yingshu.matter.model.Shelf;
import org.yingshu.matter.model.Shelves;
import org.yingshu.matter.model.StoredItem;

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
        CHARGES
    }

    /** Something that the list does not hold, and the items that have it. */
    record Outside(String code, String name, List<String> items) {}

    record Checked(String list, What what, int checked, List<Outside> outside, LocalDate on) {}

    Checked of(String list, What what) {
        LocalDate today = LocalDate.now(clock);
        Shelf shelf = shelves.shelf();
        Map<String, Set<String>> users = new LinkedHashMap<>();
        Map<String, String> names = new LinkedHashMap<>();
        shelf.<StoredItem>all(DefinitionKind.ITEM).values().forEach(placed -> {
            PackItem item = placed.thing().item();
            switch (what) {
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
