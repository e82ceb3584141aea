package org.yingshu.engine.codes;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Names of region codes. One code may have stood for several places, one after the other. */
public final class Regions {

    private final Map<RegionCode, List<Region>> byCode;

    public Regions(Collection<Region> regions) {
        byCode = regions.stream().collect(Collectors.groupingBy(Region::code));
    }

    /** Henan in the revision of April 2019 with the changes since; days before are known only where the code changed. */
    public static Regions henan() {
        return Henan.REGIONS;
    }

    /** The region of the code on the day; empty when the code is not listed for it, which does not make it wrong. */
    public Optional<Region> find(RegionCode code, LocalDate day) {
        return byCode.getOrDefault(code, List.of()).stream()
                .filter(region -> region.mayBeInForceOn(day))
                .findFirst();
    }

    /** Every code with everything it stood for, by code. */
    public List<Region> all() {
        return byCode.values().stream()
                .flatMap(List::stream)
                .sorted(Comparator.comparing((Region region) -> region.code().value()))
                .toList();
    }

    public int size() {
        return byCode.size();
    }

    private static final class Henan {

        private static final Regions REGIONS = new Regions(
                Table.read("regions.csv").stream().map(Henan::region).toList());

        private static Region region(List<String> cells) {
            return new Region(
                    new RegionCode(cells.get(0)), cells.get(1), date(cells.get(2)), date(cells.get(3)), cells.get(4));
        }

        private static @Nullable LocalDate date(String cell) {
            return cell.isEmpty() ? null : LocalDate.parse(cell);
        }
    }
}
