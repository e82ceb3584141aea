package org.yingshu.matter.catalogue;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.yingshu.engine.flow.Supply;
import org.yingshu.engine.pack.model.PackItem;
import org.yingshu.engine.pack.model.PromisedLimit;
import org.yingshu.engine.pack.model.StatutoryLimit;
import org.yingshu.matter.ItemPart;
import org.yingshu.matter.LimitView;
import org.yingshu.matter.ServiceKind;
import org.yingshu.matter.ServiceView;
import org.yingshu.matter.catalogue.CatalogueFigures.Trait;
import org.yingshu.matter.model.DefinitionKind;
import org.yingshu.matter.model.Shelf;
import org.yingshu.matter.model.Shelf.Placed;
import org.yingshu.matter.model.Shelves;
import org.yingshu.matter.model.StoredBundle;
import org.yingshu.matter.model.StoredItem;
import org.yingshu.matter.offer.Finding;
import org.yingshu.matter.offer.Offers;
import org.yingshu.shared.Page;

/** The list of everything that can be applied for. */
@Component
class Catalogue {

    private final Shelves shelves;
    private final Finding finding;
    private final Offers offers;
    private final Clock clock;

    Catalogue(Shelves shelves, Finding finding, Offers offers, Clock clock) {
        this.shelves = shelves;
        this.finding = finding;
        this.offers = offers;
        this.clock = clock;
    }

    /** What a list is narrowed to; each part may be absent. */
    record Filter(
            @Nullable String q,
            @Nullable ServiceKind service,
            @Nullable String department,
            @Nullable String kind,
            @Nullable String decision,
            @Nullable String pack,
            @Nullable String trait) {

        boolean takes(ItemRow row) {
            return (q == null || q.isBlank() || text(row).contains(q.strip().toLowerCase(Locale.ROOT)))
                    && (service == null || row.service() == service)
                    && (department == null || department.equals(row.department()))
                    && (kind == null || kind.equals(String.valueOf(row.kind())))
                    && (decision == null || decision.equals(String.valueOf(row.decision())))
                    && (pack == null || pack.equals(row.pack()))
                    && (trait == null || Trait.has(trait, row));
        }

        private static String text(ItemRow row) {
            return (row.code() + " " + row.name().zh() + " " + row.name().en() + " " + row.department())
                    .toLowerCase(Locale.ROOT);
        }
    }

    /** By code; the cursor is the last code of the page before. */
    Page<ItemRow> rows(Filter filter, String region, @Nullable String after, int size) {
        List<ItemRow> all = all(region).stream().filter(filter::takes).toList();
        List<ItemRow> rest = all.stream()
                .filter(row -> after == null || row.code().compareTo(after) > 0)
                .toList();
        List<ItemRow> page = rest.stream().limit(size).toList();
        String next = rest.size() > size ? page.getLast().code() : null;
        return new Page<>(page, next, (long) all.size());
    }

    CatalogueFigures figures(String region) {
        return CatalogueFigures.of(all(region));
    }

    private List<ItemRow> all(String region) {
        LocalDate today = LocalDate.now(clock);
        Shelf shelf = shelves.shelf();
        var rows = new ArrayList<ItemRow>();
        shelf.<StoredBundle>all(DefinitionKind.BUNDLE)
                .values()
                .forEach(placed -> rows.add(bundle(placed, region, today)));
        shelf.<StoredItem>all(DefinitionKind.ITEM).values().forEach(placed -> rows.add(item(placed, region, today)));
        rows.sort(Comparator.comparing(ItemRow::code));
        return rows;
    }

    private static ItemRow item(Placed<StoredItem> placed, String region, LocalDate today) {
        PackItem item = placed.thing().item().in(region, today);
        return new ItemRow(
                placed.version(),
                ServiceKind.ITEM,
                item.code(),
                item.name(),
                item.department(),
                item.kind(),
                item.risk(),
                item.statutoryAt(region, today).map(StatutoryLimit::limit).orElse(null),
                item.promisedAt(region, today).map(PromisedLimit::limit).orElse(null),
                handedIn(item),
                item.visits(),
                item.cost().amount(),
                item.channels(),
                1,
                placed.head().pack(),
                placed.head().number());
    }

    private static int handedIn(PackItem item) {
        return (int) item.materials().stream()
                .filter(need -> need.supply() == Supply.APPLICANT)
                .count();
    }

    private ItemRow bundle(Placed<StoredBundle> placed, String region, LocalDate today) {
        ServiceView view = offers.view(finding.any(placed.code()).orElseThrow(), region, today);
        LimitView promised = view.promised();
        return new ItemRow(
                placed.version(),
                ServiceKind.BUNDLE,
                view.code(),
                view.name(),
                view.department(),
                null,
                null,
                null,
                promised == null ? null : promised.limit(),
                (int) view.materials().stream().filter(need -> !need.isFree()).count(),
                view.items().stream()
                        .filter(part -> !part.isOptional())
                        .mapToInt(ItemPart::visits)
                        .max()
                        .orElse(0),
                view.items().stream()
                        .filter(part -> !part.isOptional())
                        .map(ItemPart::cost)
                        .reduce(BigDecimal.ZERO, BigDecimal::add),
                view.channels(),
                view.items().size(),
                placed.head().pack(),
                placed.head().number());
    }

    /** The departments and packs that there are, for filters. */
    record Choices(List<String> departments, List<String> packs) {}

    Choices choices() {
        Shelf shelf = shelves.shelf();
        var items = shelf.<StoredItem>all(DefinitionKind.ITEM).values();
        return new Choices(
                items.stream()
                        .map(placed -> placed.thing().item().department())
                        .distinct()
                        .sorted()
                        .toList(),
                items.stream()
                        .map(placed -> Objects.requireNonNull(placed.head().pack()))
                        .filter(pack -> !pack.isEmpty())
                        .distinct()
                        .sorted()
                        .toList());
    }
}
