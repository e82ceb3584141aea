package org.yingshu.directory.henan;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.yingshu.directory.model.AdministrativeLevel;
import org.yingshu.directory.model.OrganisationKind;
import org.yingshu.directory.model.Period;
import org.yingshu.engine.codes.Region;
import org.yingshu.engine.codes.Regions;
import org.yingshu.engine.reader.owner.OrganisationDirectory;
import org.yingshu.engine.reader.owner.OrganisationDirectory.Known;

/**
 * The organisations of the base data: every government, the bodies that the plans name, the departments of Xuchang's
 * counties. Their other names are those by which the engine's reader knows them.
 */
final class BaseOrganisations {

    private static final String XUCHANG = "4110";
    static final String FROM_PLANS = "豫营商方案 2020、许营商〔2022〕1号";
    private static final String FOR_SHOW = "示例";

    private BaseOrganisations() {}

    static List<BaseOrganisation> all() {
        List<Region> regions = Regions.henan().all();
        return Stream.of(
                        regions.stream().map(BaseOrganisations::government),
                        HenanTables.read("organisations.csv").stream().map(cells -> named(cells, regions)),
                        regions.stream()
                                .filter(BaseOrganisations::inXuchang)
                                .flatMap(region -> HenanTables.read("county_departments.csv").stream()
                                        .map(cells -> countyDepartment(cells, region))))
                .flatMap(all -> all)
                .toList();
    }

    /** Whoever performs steps of the packs beside those that the plans name. */
    static List<BaseOrganisation> serviceBodies() {
        return HenanTables.read("service_bodies.csv").stream()
                .map(cells -> new BaseOrganisation(
                        cells.get(1),
                        cells.get(0),
                        cells.get(4),
                        cells.get(2),
                        AdministrativeLevel.of(cells.get(2)),
                        OrganisationKind.valueOf(cells.get(3)),
                        "",
                        Period.ALWAYS,
                        List.of(),
                        FOR_SHOW))
                .toList();
    }

    private static boolean inXuchang(Region region) {
        String code = region.code().value();
        return code.startsWith(XUCHANG) && AdministrativeLevel.of(code) == AdministrativeLevel.COUNTY;
    }

    private static BaseOrganisation government(Region region) {
        String code = region.code().value();
        AdministrativeLevel level = AdministrativeLevel.of(code);
        String shortName = level == AdministrativeLevel.COUNTY
                ? region.name() + "政府"
                : region.name().substring(region.name().length() - 1) + "政府";
        return new BaseOrganisation(
                region.name() + "人民政府",
                shortName,
                EnglishPlaces.before(region.name()) + " People's Government",
                code,
                level,
                OrganisationKind.GOVERNMENT,
                "",
                new Period(region.from(), region.to()),
                List.of(region.name() + "政府", region.name()),
                region.source());
    }

    private static BaseOrganisation named(List<String> cells, List<Region> regions) {
        String standard = cells.get(0);
        String full = cells.get(1);
        AdministrativeLevel level = AdministrativeLevel.valueOf(cells.get(3));
        String place = regions.stream()
                .filter(region -> region.code().value().equals(cells.get(2)))
                .findFirst()
                .orElseThrow()
                .name();
        return new BaseOrganisation(
                full,
                standard,
                cells.get(5),
                cells.get(2),
                level,
                level == AdministrativeLevel.COUNTY ? OrganisationKind.COMMITTEE : kind(standard),
                cells.get(4),
                Period.ALWAYS,
                otherNames(standard, place),
                FROM_PLANS);
    }

    private static BaseOrganisation countyDepartment(List<String> cells, Region region) {
        String place = region.name();
        String standard = place.substring(place.length() - 1) + cells.get(0);
        return new BaseOrganisation(
                (cells.get(0).equals("税务局") ? "国家税务总局" : "") + place + cells.get(1),
                standard,
                EnglishPlaces.before(place) + " " + cells.get(2),
                region.code().value(),
                AdministrativeLevel.COUNTY,
                kind(standard),
                place + "人民政府",
                Period.ALWAYS,
                otherNames(standard, place),
                FOR_SHOW);
    }

    private static OrganisationKind kind(String standard) {
        return OrganisationDirectory.bundled()
                .describe(standard)
                .map(known -> OrganisationKind.valueOf(known.kind().toUpperCase(Locale.ROOT)))
                // The reader counts a government's offices to it; here only the governments themselves are.
                .map(kind -> kind == OrganisationKind.GOVERNMENT ? OrganisationKind.DEPARTMENT : kind)
                .orElse(OrganisationKind.BODY);
    }

    /** 市发改委 for 市发展改革委, and both with the place's whole name before them. */
    private static List<String> otherNames(String standard, String place) {
        var names = new ArrayList<String>();
        names.add(standard);
        OrganisationDirectory.bundled()
                .describe(standard)
                .map(Known::otherNames)
                .ifPresent(names::addAll);
        String suffix = place.substring(place.length() - 1);
        List<String> placed = names.stream()
                .filter(name -> name.startsWith(suffix) && !name.startsWith(place))
                .map(name -> place + name.substring(1))
                .toList();
        names.addAll(placed);
        return names.stream().distinct().filter(name -> !name.equals(standard)).toList();
    }
}
