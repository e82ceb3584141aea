package org.yingshu.directory.henan;

import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.yingshu.directory.model.AdministrativeLevel;
import org.yingshu.directory.model.RegionNames;
import org.yingshu.directory.model.SearchText;
import org.yingshu.engine.codes.Region;
import org.yingshu.engine.codes.Regions;
import org.yingshu.shared.Ids;

/** Writes the base data; a row that is there already stays as it is. */
@Component
class HenanStore {

    private final JdbcTemplate jdbc;

    HenanStore(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Marks the data as taken in; false when they were. Two servers that start at once wait for each other here. */
    boolean begins(String name) {
        return jdbc.update("insert into directory.loaded (name) values (?) on conflict do nothing", name) == 1;
    }

    int addRegions() {
        List<Region> regions = Regions.henan().all();
        jdbc.batchUpdate(
                """
                insert into directory.region (id, code, name, short_name, level, parent, valid_from, valid_to, source, search)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing
                """,
                regions,
                regions.size(),
                (statement, region) -> set(
                        statement,
                        regionId(region.code().value()),
                        region.code().value(),
                        region.name(),
                        RegionNames.shortName(region.name()),
                        AdministrativeLevel.of(region.code().value()).name(),
                        RegionNames.parent(region.code().value()),
                        date(region.from()),
                        date(region.to()),
                        region.source(),
                        SearchText.of(List.of(region.name()))));
        for (List<String> cells : HenanTables.read("region_changes.csv")) {
            jdbc.update(
                    """
                    insert into directory.region_change (id, kind, effective, before_ids, after_ids, source, recorded_by)
                    values (?, ?, ?, ?, ?, ?, '') on conflict do nothing
                    """,
                    BaseOrganisation.named("change/" + cells.get(2)),
                    cells.get(0),
                    date(LocalDate.parse(cells.get(1))),
                    regionIds(cells.get(2)),
                    regionIds(cells.get(3)),
                    cells.get(4));
        }
        return regions.size();
    }

    private static UUID regionId(String code) {
        return BaseOrganisation.named("region/" + code);
    }

    private static UUID[] regionIds(String codes) {
        return HenanTables.parts(codes).stream().map(HenanStore::regionId).toArray(UUID[]::new);
    }

    int addOrganisations(List<BaseOrganisation> organisations) {
        jdbc.batchUpdate(
                """
                insert into directory.organisation
                    (id, name, short_name, region, level, kind, rank, valid_from, valid_to, source, search)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing
                """,
                organisations,
                organisations.size(),
                (statement, one) -> set(
                        statement,
                        one.id(),
                        one.name(),
                        one.shortName(),
                        one.region(),
                        one.level().name(),
                        one.kind().name(),
                        one.kind().rank(),
                        date(one.period().from()),
                        date(one.period().to()),
                        one.source(),
                        SearchText.of(allNames(one))));
        jdbc.batchUpdate(
                "update directory.organisation set parent = ? where id = ?",
                organisations.stream().filter(one -> !one.parent().isEmpty()).toList(),
                organisations.size(),
                (statement, one) -> set(statement, BaseOrganisation.id(one.region(), one.parent()), one.id()));
        addNames(organisations);
        return organisations.size();
    }

    private static List<String> allNames(BaseOrganisation one) {
        var names = new ArrayList<String>();
        names.add(one.name());
        names.add(one.shortName());
        names.addAll(one.otherNames());
        return names;
    }

    private record OtherName(UUID organisation, String name, String kind) {}

    private void addNames(List<BaseOrganisation> organisations) {
        var names = new ArrayList<OtherName>();
        for (BaseOrganisation one : organisations) {
            names.add(new OtherName(one.id(), one.shortName(), "SHORT"));
            one.otherNames().stream()
                    .filter(name -> !name.equals(one.name()) && !name.equals(one.shortName()))
                    .forEach(name -> names.add(new OtherName(one.id(), name, "ALIAS")));
        }
        jdbc.batchUpdate(
                "insert into directory.organisation_name (id, organisation, name, kind) values (?, ?, ?, ?) on conflict do nothing",
                names,
                names.size(),
                (statement, name) -> set(
                        statement,
                        BaseOrganisation.named("name/" + name.organisation() + "/" + name.name()),
                        name.organisation(),
                        name.name(),
                        name.kind()));
    }

    int addGroups() {
        List<List<String>> groups = HenanTables.read("groups.csv");
        for (List<String> cells : groups) {
            UUID id = BaseOrganisation.named("group/" + cells.get(1) + "/" + cells.get(0));
            jdbc.update(
                    """
                    insert into directory.organisation_group (id, name, region, kinds, levels, endings, source, search)
                    values (?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing
                    """,
                    id,
                    cells.get(0),
                    cells.get(1),
                    HenanTables.parts(cells.get(2)).toArray(String[]::new),
                    HenanTables.parts(cells.get(3)).toArray(String[]::new),
                    HenanTables.parts(cells.get(4)).toArray(String[]::new),
                    BaseOrganisations.FROM_PLANS,
                    SearchText.of(List.of(cells.get(0))));
            for (String member : HenanTables.parts(cells.get(5))) {
                // The only bodies listed are of the group's region, or of one below it.
                jdbc.update("""
                        insert into directory.group_member (id, organisation_group, organisation)
                        select ?, ?, o.id from directory.organisation o
                        where o.name = ? and starts_with(o.region, left(?, 2)) and o.valid_to is null
                        """, Ids.next(), id, member, cells.get(1));
            }
        }
        return groups.size();
    }

    int addLeadingGroups() {
        List<List<String>> groups = HenanTables.read("leading_groups.csv");
        for (List<String> cells : groups) {
            UUID id = BaseOrganisation.named("leading-group/" + cells.get(1) + "/" + cells.get(0));
            jdbc.update(
                    """
                    insert into directory.leading_group (id, name, kind, region, office, basis, search)
                    values (?, ?, ?, ?, ?, ?, ?) on conflict do nothing
                    """,
                    id,
                    cells.get(0),
                    cells.get(2),
                    cells.get(1),
                    BaseOrganisation.id(cells.get(1), cells.get(3)),
                    BaseOrganisations.FROM_PLANS,
                    SearchText.of(List.of(cells.get(0))));
            jdbc.update("""
                    insert into directory.leading_group_member (id, leading_group, role, organisation)
                    select gen_random_uuid(), ?, 'MEMBER', m.organisation from directory.group_member m
                    where m.organisation_group = ?
                    """, id, BaseOrganisation.named("group/" + cells.get(1) + "/" + cells.get(4)));
        }
        return groups.size();
    }

    private static @Nullable Date date(@Nullable LocalDate day) {
        return day == null ? null : Date.valueOf(day);
    }

    private static void set(PreparedStatement statement, @Nullable Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
    }
}
