package org.yingshu.directory.leading;

import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import org.yingshu.directory.model.Conditions;
import org.yingshu.directory.model.SearchText;
import org.yingshu.directory.model.Version;
import org.yingshu.shared.Cursor;
import org.yingshu.shared.Ids;
import org.yingshu.shared.Page;
import org.yingshu.shared.database.FilterClient;
import org.yingshu.shared.scope.DataScope;

@Repository
class LeadingGroupStore {

    private static final String REGION_NAME =
            "(select r.name from directory.region r where r.code = g.region order by r.valid_to desc nulls first limit 1)";
    private static final String POSITION = "(g.region || g.name) collate \"C\"";

    private final JdbcClient jdbc;
    private final FilterClient lists;

    LeadingGroupStore(JdbcClient jdbc, FilterClient lists) {
        this.jdbc = jdbc;
        this.lists = lists;
    }

    Page<LeadingGroup.Row> list(
            @Nullable String q,
            @Nullable String region,
            @Nullable List<String> kind,
            @Nullable String after,
            int size) {
        Conditions conditions = new Conditions()
                .found("g.search", q)
                .and("g.kind = any(:kind)", "kind", kind)
                .and(
                        "starts_with(g.region, :region)",
                        "region",
                        region == null || region.isBlank() ? null : DataScope.below(region))
                .behind(Cursor.parse(after), POSITION);
        List<LeadingGroup.Row> found = lists.sql("""
                        select g.id, g.name, g.kind, g.region, %s as region_name, g.region || g.name as position,
                            (select coalesce(m.person, o.name) from directory.leading_group_member m
                                left join directory.organisation o on o.id = m.organisation
                                where m.leading_group = g.id and m.role = 'CONVENOR' and m.valid_to is null
                                order by m.id limit 1) as convenor,
                            (select o.short_name from directory.organisation o where o.id = g.office) as office_name,
                            (select count(*) from directory.leading_group_member m where m.leading_group = g.id) as members,
                            (select max(held_on) from directory.meeting m where m.leading_group = g.id) as last_meeting
                        from directory.leading_group g %s order by %s, g.id limit :limit
                        """.formatted(REGION_NAME, conditions.where(), POSITION))
                .params(conditions.parameters())
                .param("limit", size + 1)
                .query(DataClassRowMapper.newInstance(LeadingGroup.Row.class))
                .list();
        return Page.of(found, size, row -> Cursor.at(row.position(), row.id()).toString(), null);
    }

    LeadingGroup get(UUID id) {
        return jdbc.sql("""
                        select g.*, %s as region_name,
                            (select o.name from directory.organisation o where o.id = g.office) as office_name
                        from directory.leading_group g where g.id = :id
                        """.formatted(REGION_NAME))
                .param("id", id)
                .query((row, number) -> new LeadingGroup(
                        id,
                        row.getInt("version"),
                        row.getString("name"),
                        LeadingGroup.Kind.valueOf(row.getString("kind")),
                        row.getString("region"),
                        row.getString("region_name"),
                        row.getObject("office", UUID.class),
                        row.getString("office_name"),
                        row.getString("purpose"),
                        row.getString("basis"),
                        row.getObject("valid_from", LocalDate.class),
                        row.getObject("valid_to", LocalDate.class),
                        members(id),
                        meetings(id)))
                .single();
    }

    private List<LeadingGroup.Member> members(UUID id) {
        return jdbc.sql("""
                        select m.id, m.role, m.organisation, o.name as organisation_name, m.person, m.post,
                            m.valid_from, m.valid_to
                        from directory.leading_group_member m left join directory.organisation o on o.id = m.organisation
                        where m.leading_group = :id
                        order by array_position(
                            array['CONVENOR', 'DEPUTY', 'OFFICE_HEAD', 'MEMBER', 'LIAISON'], m.role), m.id
                        """)
                .param("id", id)
                .query(DataClassRowMapper.newInstance(LeadingGroup.Member.class))
                .list();
    }

    private List<LeadingGroup.Meeting> meetings(UUID id) {
        return jdbc.sql("select * from directory.meeting where leading_group = :id order by held_on desc, id desc")
                .param("id", id)
                .query((row, number) -> new LeadingGroup.Meeting(
                        row.getObject("id", UUID.class),
                        row.getInt("version"),
                        row.getObject("held_on", LocalDate.class),
                        row.getString("topic"),
                        row.getString("place"),
                        row.getString("chair"),
                        row.getString("attendees"),
                        row.getString("minutes"),
                        List.of((String[]) row.getArray("decisions").getArray())))
                .list();
    }

    void insert(UUID id, LeadingGroup.Draft draft) {
        bind("""
                        insert into directory.leading_group
                            (id, name, kind, region, office, purpose, basis, valid_from, valid_to, search)
                        values (:id, :name, :kind, :region, :office, :purpose, :basis, :from, :to, :search)
                        """, id, draft).update();
    }

    void update(UUID id, int version, LeadingGroup.Draft draft) {
        Version.check(bind("""
                        update directory.leading_group set version = version + 1, name = :name, kind = :kind,
                            region = :region, office = :office, purpose = :purpose, basis = :basis,
                            valid_from = :from, valid_to = :to, search = :search
                        where id = :id and version = :version
                        """, id, draft).param("version", version).update());
    }

    private StatementSpec bind(String statement, UUID id, LeadingGroup.Draft draft) {
        return jdbc.sql(statement)
                .param("id", id)
                .param("name", draft.name().strip())
                .param("kind", draft.kind().name())
                .param("region", draft.region())
                .param("office", draft.office(), Types.OTHER)
                .param("purpose", draft.purpose(), Types.VARCHAR)
                .param("basis", draft.basis(), Types.VARCHAR)
                .param("from", draft.validFrom(), Types.DATE)
                .param("to", draft.validTo(), Types.DATE)
                .param("search", SearchText.of(List.of(draft.name().strip())));
    }

    void replaceMembers(UUID id, List<LeadingGroup.MemberDraft> members) {
        jdbc.sql("delete from directory.leading_group_member where leading_group = :id")
                .param("id", id)
                .update();
        for (LeadingGroup.MemberDraft member : members) {
            jdbc.sql("""
                            insert into directory.leading_group_member
                                (id, leading_group, role, organisation, person, post, valid_from, valid_to)
                            values (:memberId, :id, :role, :organisation, :person, :post, :from, :to)
                            """)
                    .param("memberId", Ids.next())
                    .param("id", id)
                    .param("role", member.role().name())
                    .param("organisation", member.organisation(), Types.OTHER)
                    .param("person", member.person(), Types.VARCHAR)
                    .param("post", member.post(), Types.VARCHAR)
                    .param("from", member.validFrom(), Types.DATE)
                    .param("to", member.validTo(), Types.DATE)
                    .update();
        }
    }
}
