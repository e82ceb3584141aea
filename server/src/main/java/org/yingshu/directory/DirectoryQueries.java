package org.yingshu.directory;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.yingshu.directory.NameChoice.Bearer;
import org.yingshu.directory.group.GroupMembers;

@Component
class DirectoryQueries {

    private final JdbcClient jdbc;
    private final GroupMembers groups;

    DirectoryQueries(JdbcClient jdbc, GroupMembers groups) {
        this.jdbc = jdbc;
        this.groups = groups;
    }

    List<OrganisationView> organisations(Collection<UUID> ids) {
        return jdbc.sql("""
                        select id, name, short_name, region, level from directory.organisation
                        where id = any(:ids) order by position, id
                        """)
                .param("ids", ids.toArray(UUID[]::new))
                .query((row, number) -> new OrganisationView(
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        row.getString("short_name"),
                        row.getString("region"),
                        row.getString("level")))
                .list();
    }

    List<Bearer> named(List<String> names, LocalDate on) {
        return jdbc.sql("""
                        select o.id, o.region from directory.organisation o
                        where (o.name = any(:names) or o.id in (
                                select n.organisation from directory.organisation_name n
                                where n.name = any(:names)
                                    and daterange(n.valid_from, n.valid_to, '[]') @> :on))
                            and daterange(o.valid_from, o.valid_to, '[]') @> :on
                        """)
                .param("names", names.toArray(String[]::new))
                .param("on", on)
                .query((row, number) -> new Bearer(row.getObject("id", UUID.class), row.getString("region")))
                .list();
    }

    /** The group with one of the names, of the first of the regions that has one. */
    Optional<UUID> group(List<String> names, List<String> regions) {
        return jdbc.sql("""
                        select id from directory.organisation_group
                        where name = any(:names) and region = any(:regions)
                        order by array_position(:regions, region), array_position(:names, name) limit 1
                        """)
                .param("names", names.toArray(String[]::new))
                .param("regions", regions.toArray(String[]::new))
                .query(UUID.class)
                .optional();
    }

    List<UUID> members(UUID group, String region, LocalDate on) {
        return groups.of(group, region, on);
    }

    List<RegionView> regions(LocalDate on) {
        return jdbc.sql("""
                        select code, name, short_name, level, parent from directory.region
                        where daterange(valid_from, valid_to, '[]') @> :on order by code
                        """).param("on", on).query(DirectoryQueries::region).list();
    }

    Optional<RegionView> region(String code, LocalDate on) {
        return jdbc.sql("""
                        select code, name, short_name, level, parent from directory.region
                        where code = :code and daterange(valid_from, valid_to, '[]') @> :on
                        """)
                .param("code", code)
                .param("on", on)
                .query(DirectoryQueries::region)
                .optional();
    }

    private static RegionView region(ResultSet row, int number) throws SQLException {
        return new RegionView(
                row.getString("code"),
                row.getString("name"),
                row.getString("short_name"),
                row.getString("level"),
                row.getString("parent"));
    }
}
