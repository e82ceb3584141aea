package org.yingshu.directory.group;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yingshu.directory.DirectoryProblem;
import org.yingshu.directory.model.AdministrativeLevel;
import org.yingshu.directory.model.Conditions;
import org.yingshu.directory.model.OrganisationKind;
import org.yingshu.directory.model.SearchText;
import org.yingshu.directory.model.Version;
import org.yingshu.shared.Cursor;
import org.yingshu.shared.Ids;
import org.yingshu.shared.Page;
import org.yingshu.shared.database.FilterClient;
import org.yingshu.shared.problem.ProblemException;
import org.yingshu.shared.scope.DataScope;

@Repository
class GroupStore {

    private static final String REGION_NAME =
            "(select r.name from directory.region r where r.code = g.region order by r.valid_to desc nulls first limit 1)";

    private final JdbcClient jdbc;
    private final FilterClient lists;
    private final GroupMembers members;

    GroupStore(JdbcClient jdbc, FilterClient lists, GroupMembers members) {
        this.jdbc = jdbc;
        this.lists = lists;
        this.members = members;
    }

    Page<Group.Row> list(@Nullable String q, @Nullable String region, @Nullable String after, int size) {
        Conditions conditions = new Conditions()
                .found("g.search", q)
                .and(
                        "starts_with(g.region, :region)",
                        "region",
                        region == null || region.isBlank() ? null : DataScope.below(region))
                .behind(Cursor.parse(after), "(g.region || g.name) collate \"C\"");
        List<Group.Row> found = lists.sql("""
                        select g.id, g.name, g.region, %s as region_name, g.kinds, g.levels, g.region || g.name as position,
                            (select count(*) from directory.group_member m where m.organisation_group = g.id) as listed
                        from directory.organisation_group g %s
                        order by (g.region || g.name) collate "C", g.id limit :limit
                        """.formatted(REGION_NAME, conditions.where()))
                .params(conditions.parameters())
                .param("limit", size + 1)
                .query((row, number) -> new Group.Row(
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        row.getString("region"),
                        row.getString("region_name"),
                        texts(row, "kinds").stream()
                                .map(OrganisationKind::valueOf)
                                .toList(),
                        texts(row, "levels").stream()
                                .map(AdministrativeLevel::valueOf)
                                .toList(),
                        row.getLong("listed"),
                        row.getString("position")))
                .list();
        return Page.of(found, size, row -> Cursor.at(row.position(), row.id()).toString(), null);
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }

    Group get(UUID id, LocalDate on) {
        return jdbc.sql("select g.*, %s as region_name from directory.organisation_group g where g.id = :id"
                        .formatted(REGION_NAME))
                .param("id", id)
                .query((row, number) -> new Group(
                        id,
                        row.getInt("version"),
                        row.getString("name"),
                        row.getString("region"),
                        row.getString("region_name"),
                        texts(row, "kinds").stream()
                                .map(OrganisationKind::valueOf)
                                .toList(),
                        texts(row, "levels").stream()
                                .map(AdministrativeLevel::valueOf)
                                .toList(),
                        texts(row, "endings"),
                        row.getString("note"),
                        row.getString("source"),
                        listed(id),
                        members(id, row.getString("region"), on)))
                .single();
    }

    private List<Group.Listed> listed(UUID id) {
        return jdbc.sql("""
                        select o.id as organisation, o.name, m.valid_from, m.valid_to from directory.group_member m
                        join directory.organisation o on o.id = m.organisation
                        where m.organisation_group = :id order by o.position, o.id
                        """)
                .param("id", id)
                .query(DataClassRowMapper.newInstance(Group.Listed.class))
                .list();
    }

    private List<Group.Member> members(UUID id, String region, LocalDate on) {
        return jdbc.sql("""
                        select id, name, region from directory.organisation where id = any(:ids) order by position, id
                        """)
                .param("ids", members.of(id, region, on).toArray(UUID[]::new))
                .query(DataClassRowMapper.newInstance(Group.Member.class))
                .list();
    }

    void insert(UUID id, Group.Draft draft, String source) {
        write("""
                insert into directory.organisation_group
                    (id, name, region, kinds, levels, endings, note, source, search)
                values (:id, :name, :region, :kinds, :levels, :endings, :note, :source, :search)
                """, id, draft, 0, source);
    }

    void update(UUID id, int version, Group.Draft draft) {
        Version.check(write("""
                update directory.organisation_group set version = version + 1, name = :name, region = :region,
                    kinds = :kinds, levels = :levels, endings = :endings, note = :note, search = :search
                where id = :id and version = :version
                """, id, draft, version, ""));
    }

    private int write(String statement, UUID id, Group.Draft draft, int version, String source) {
        try {
            return jdbc.sql(statement)
                    .param("id", id)
                    .param("version", version)
                    .param("name", draft.name().strip())
                    .param("region", draft.region())
                    .param("kinds", names(draft.kinds()))
                    .param("levels", names(draft.levels()))
                    .param(
                            "endings",
                            draft.endings() == null
                                    ? new String[0]
                                    : draft.endings().toArray(String[]::new))
                    .param("note", draft.note(), Types.VARCHAR)
                    .param("source", source)
                    .param("search", SearchText.of(List.of(draft.name().strip())))
                    .update();
        } catch (DuplicateKeyException e) {
            throw new ProblemException(DirectoryProblem.NAME_TAKEN, draft.name());
        }
    }

    private static String[] names(@Nullable List<? extends Enum<?>> words) {
        return words == null ? new String[0] : words.stream().map(Enum::name).toArray(String[]::new);
    }

    void replaceListed(UUID id, List<Group.ListedDraft> listed) {
        jdbc.sql("delete from directory.group_member where organisation_group = :id")
                .param("id", id)
                .update();
        for (Group.ListedDraft one : listed) {
            jdbc.sql("""
                            insert into directory.group_member (id, organisation_group, organisation, valid_from, valid_to)
                            values (:memberId, :id, :organisation, :from, :to)
                            """)
                    .param("memberId", Ids.next())
                    .param("id", id)
                    .param("organisation", one.organisation())
                    .param("from", one.validFrom(), Types.DATE)
                    .param("to", one.validTo(), Types.DATE)
                    .update();
        }
    }
}
