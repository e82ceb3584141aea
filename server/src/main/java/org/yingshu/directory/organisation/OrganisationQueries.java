package org.yingshu.directory.organisation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.yingshu.directory.group.GroupMembers;
import org.yingshu.directory.model.AdministrativeLevel;
import org.yingshu.directory.model.Changes;
import org.yingshu.directory.model.Conditions;
import org.yingshu.directory.model.OrganisationKind;
import org.yingshu.directory.organisation.Organisation.GroupName;
import org.yingshu.directory.organisation.Organisation.OtherName;
import org.yingshu.directory.organisation.Organisation.Post;
import org.yingshu.shared.Cursor;
import org.yingshu.shared.Page;
import org.yingshu.shared.database.FilterClient;
import org.yingshu.shared.scope.DataScope;

@Component
class OrganisationQueries {

    /** The name of a region that ended is still its name: the latest one of the code. */
    private static final String REGION_NAME =
            "(select r.name from directory.region r where r.code = o.region order by r.valid_to desc nulls first limit 1)";

    private final JdbcClient jdbc;
    private final FilterClient lists;
    private final GroupMembers groups;
    private final Changes changes;
    private final Clock clock;

    OrganisationQueries(JdbcClient jdbc, FilterClient lists, GroupMembers groups, Changes changes, Clock clock) {
        this.jdbc = jdbc;
        this.lists = lists;
        this.groups = groups;
        this.changes = changes;
        this.clock = clock;
    }

    Page<OrganisationRow> list(OrganisationFilter filter, @Nullable String after, int size) {
        Conditions conditions = conditions(filter);
        long total = lists.sql("select count(*) from directory.organisation o " + conditions.where())
                .params(conditions.parameters())
                .query(Long.class)
                .single();
        conditions.behind(Cursor.parse(after), "position");
        List<OrganisationRow> found = lists.sql("""
                        select o.id, o.name, o.short_name, o.region, %s as region_name, o.level, o.kind,
                            (select p.name from directory.organisation p where p.id = o.parent) as parent_name,
                            o.valid_from, o.valid_to, o.position,
                            array(select n.name from directory.organisation_name n
                                where n.organisation = o.id and n.kind = 'ALIAS' order by length(n.name), n.name) as names
                        from directory.organisation o %s order by o.position, o.id limit :limit
                        """.formatted(REGION_NAME, conditions.where()))
                .params(conditions.parameters())
                .param("limit", size + 1)
                .query((row, number) -> new OrganisationRow(
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        row.getString("short_name"),
                        row.getString("region"),
                        row.getString("region_name"),
                        AdministrativeLevel.valueOf(row.getString("level")),
                        OrganisationKind.valueOf(row.getString("kind")),
                        row.getString("parent_name"),
                        row.getObject("valid_from", LocalDate.class),
                        row.getObject("valid_to", LocalDate.class),
                        List.of((String[]) row.getArray("names").getArray()),
                        row.getString("position")))
                .list();
        return Page.of(found, size, row -> Cursor.at(row.position(), row.id()).toString(), total);
    }

    private Conditions conditions(OrganisationFilter filter) {
        LocalDate day = filter.on() == null ? LocalDate.now(clock) : filter.on();
        var conditions = new Conditions()
                .found("o.search", filter.q())
                .and(
                        "starts_with(o.region, :region)",
                        "region",
                        filter.region() == null || filter.region().isBlank() ? null : DataScope.below(filter.region()))
                .and("o.level = any(:level)", "level", filter.level())
                .and("o.kind = any(:kind)", "kind", filter.kind());
        if (!Boolean.TRUE.equals(filter.all())) {
            conditions.and("daterange(o.valid_from, o.valid_to, '[]') @> :day", "day", day);
        }
        if (filter.group() != null) {
            String region = filter.region() == null || filter.region().isBlank()
                    ? groups.region(filter.group())
                    : filter.region();
            conditions.and(
                    "o.id = any(cast(:members as uuid[]))",
                    "members",
                    "{"
                            + String.join(
                                    ",",
                                    groups.of(filter.group(), region, day).stream()
                                            .map(UUID::toString)
                                            .toList())
                            + "}");
        }
        return conditions;
    }

    /** Throws EmptyResultDataAccessException, which is answered as not found. */
    Organisation get(UUID id) {
        return jdbc.sql("""
                        select o.*, %s as region_name,
                            (select p.name from directory.organisation p where p.id = o.parent) as parent_name
                        from directory.organisation o where o.id = :id
                        """.formatted(REGION_NAME))
                .param("id", id)
                .query((row, number) -> new Organisation(
                        id,
                        row.getInt("version"),
                        row.getString("name"),
                        row.getString("short_name"),
                        row.getString("name_en"),
                        row.getString("region"),
                        row.getString("region_name"),
                        AdministrativeLevel.valueOf(row.getString("level")),
                        OrganisationKind.valueOf(row.getString("kind")),
                        row.getObject("parent", UUID.class),
                        row.getString("parent_name"),
                        row.getString("credit_code"),
                        row.getString("address"),
                        row.getString("duties"),
                        row.getObject("valid_from", LocalDate.class),
                        row.getObject("valid_to", LocalDate.class),
                        row.getString("source"),
                        names(id),
                        posts(id),
                        groups(id),
                        changes.of(id)))
                .single();
    }

    private List<OtherName> names(UUID id) {
        return jdbc.sql("""
                        select id, name, kind, valid_from, valid_to from directory.organisation_name
                        where organisation = :id order by kind desc, length(name), name
                        """)
                .param("id", id)
                .query(DataClassRowMapper.newInstance(OtherName.class))
                .list();
    }

    private List<Post> posts(UUID id) {
        return jdbc.sql("""
                        select id, title, holder, duties, valid_from, valid_to from directory.post
                        where organisation = :id order by id
                        """)
                .param("id", id)
                .query(DataClassRowMapper.newInstance(Post.class))
                .list();
    }

    private List<GroupName> groups(UUID id) {
        return jdbc.sql("""
                        select distinct g.id, g.name from directory.organisation_group g
                        join directory.group_member m on m.organisation_group = g.id
                        where m.organisation = :id order by g.name
                        """)
                .param("id", id)
                .query(DataClassRowMapper.newInstance(GroupName.class))
                .list();
    }
}
