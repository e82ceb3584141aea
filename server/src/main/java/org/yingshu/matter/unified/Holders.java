package org.yingshu.matter.unified;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.yingshu.engine.codes.Region;
import org.yingshu.engine.codes.RegionCode;
import org.yingshu.engine.codes.Regions;
import org.yingshu.engine.pack.model.PackItem;
import org.yingshu.engine.pack.model.Validity;
import org.yingshu.matter.delegation.Power;
import org.yingshu.matter.delegation.Power.Party;
import org.yingshu.matter.delegation.Power.Status;

/** The places of an item: those that handle it by its levels, those that values name, and whoever it was handed down to. */
final class Holders {

    private static final Pattern TOWN = Pattern.compile("(乡|镇|街道|街道办事处|乡人民政府|镇人民政府)$");
    private static final Pattern VILLAGE = Pattern.compile("(村|社区|村民委员会|居民委员会)$");

    private final PackItem item;
    private final LocalDate day;

    Holders(PackItem item, LocalDate day) {
        this.item = item;
        this.day = day;
    }

    List<Held> all(List<Power> powers) {
        Set<String> named = named();
        var held = new ArrayList<Held>();
        for (Region region : Regions.henan().all()) {
            String code = region.code().value();
            boolean handles = Validity.upwards(code).contains(item.validity().place())
                    && item.levels().contains(level(region.code()));
            if (region.mayBeInForceOn(day) && (handles || named.contains(code))) {
                held.add(new Held(code, region.name(), level(region.code()), null, null));
            }
        }
        held.sort((one, other) -> one.place().compareTo(other.place()));
        powers.stream()
                .filter(one -> one.item().equals(item.code()) && holds(one))
                .forEach(one -> held.add(held(one)));
        return held;
    }

    private Set<String> named() {
        var named = new TreeSet<String>();
        item.promised().forEach(limit -> name(named, limit.validity()));
        item.statutory().forEach(limit -> name(named, limit.validity()));
        item.implementations().forEach(one -> name(named, one.validity()));
        name(named, item.validity());
        return named;
    }

    private void name(Set<String> named, Validity validity) {
        if (validity.holds(day)) {
            named.add(validity.place());
        }
    }

    private boolean holds(Power one) {
        return one.status(day) == Status.IN_FORCE;
    }

    private Held held(Power one) {
        Party to = one.to();
        return new Held(
                to.place(), to.name(), level(to), to.name(), one.term(day).document());
    }

    private static String level(Party party) {
        if (TOWN.matcher(party.name()).find()) {
            return "town";
        }
        return VILLAGE.matcher(party.name()).find() ? "village" : party.level().toLowerCase(Locale.ROOT);
    }

    private static String level(RegionCode code) {
        return switch (code.level()) {
            case PROVINCE -> "province";
            case PREFECTURE -> "city";
            case COUNTY -> "county";
        };
    }
}
