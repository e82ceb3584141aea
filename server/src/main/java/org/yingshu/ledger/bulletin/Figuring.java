package org.yingshu.ledger.bulletin;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.yingshu.directory.Directory;
import org.yingshu.directory.OrganisationView;
import org.yingshu.directory.RegionView;
import org.yingshu.ledger.BulletinEvent.Scope;
import org.yingshu.ledger.BulletinFigures;
import org.yingshu.ledger.RecordKind;

/** Brings the facts of a scope together and counts them. */
@Component
class Figuring {

    private final FactQueries facts;
    private final Directory directory;
    private final BulletinSettings settings;
    private final Clock clock;

    Figuring(FactQueries facts, Directory directory, BulletinSettings settings, Clock clock) {
        this.facts = facts;
        this.directory = directory;
        this.settings = settings;
        this.clock = clock;
    }

    BulletinFigures figures(Scope scope) {
        Counting counting = Counting.of(scope.from(), scope.to(), LocalDate.now(clock));
        List<DutyFact> duties = facts.duties(scope, counting.asOf());
        Map<String, String> units = unitNames(duties);
        Map<String, String> places = directory.regions(counting.asOf()).stream()
                .collect(Collectors.toMap(RegionView::code, RegionView::name, (left, right) -> left));
        return new BulletinFigures(
                clock.instant().truncatedTo(ChronoUnit.SECONDS),
                counting.asOf(),
                settings.rankBy(),
                counting.totals(duties),
                counting.ranks(
                        duties,
                        fact -> placeBelow(scope.region(), fact.region()),
                        code -> places.getOrDefault(code, code),
                        settings.rankBy()),
                counting.ranks(
                        duties,
                        fact -> fact.lead() == null ? null : fact.lead().toString(),
                        key -> units.getOrDefault(key, key),
                        settings.rankBy()),
                counting.late(duties, settings.rows()),
                facts.mentions(RecordKind.PRAISE, scope, counting.asOf()),
                facts.mentions(RecordKind.TALK, scope, counting.asOf()),
                facts.hungUp(scope, settings.rows()));
    }

    /**
     * The place of the next level below that a region lies in: cities of a province, counties of a city. Null for the
     * place itself. Codes like 419001 belong to counties that the province governs directly.
     */
    static @Nullable String placeBelow(String scope, String region) {
        if (region.equals(scope) || !scope.endsWith("00")) {
            return null;
        }
        boolean ofProvince = scope.endsWith("0000");
        return ofProvince && !region.startsWith("90", 2) ? region.substring(0, 4) + "00" : region;
    }

    private Map<String, String> unitNames(List<DutyFact> duties) {
        Map<String, String> names = new HashMap<>();
        duties.stream()
                .filter(fact -> fact.lead() != null)
                .forEach(fact -> names.put(String.valueOf(fact.lead()), fact.leadName()));
        List<UUID> ids = duties.stream()
                .map(DutyFact::lead)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        for (OrganisationView view : directory.organisations(ids)) {
            names.put(view.id().toString(), view.shortName());
        }
        return names;
    }
}
