package org.yingshu.directory.group;

import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yingshu.shared.scope.DataScope;

/** Whom a group stands for on a day: those its rule finds and those that are listed. */
@Repository
public class GroupMembers {

    private final JdbcClient jdbc;

    GroupMembers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The members.
     *
     * @param region six digits, of the one who asks: the rule looks at this region and all below it; the group's own
     *     region counts where the asking one has no body of these levels
     */
    public List<UUID> of(UUID group, String region, LocalDate on) {
        List<UUID> found = in(group, DataScope.below(region), on);
        return found.isEmpty() ? in(group, null, on) : found;
    }

    private List<UUID> in(UUID group, @Nullable String prefix, LocalDate on) {
        return jdbc.sql("""
                        select o.id from directory.organisation o, directory.organisation_group g
                        where g.id = :group and daterange(o.valid_from, o.valid_to, '[]') @> :on
                            and (o.id in (
                                    select m.organisation from directory.group_member m
                                    where m.organisation_group = g.id
                                        and daterange(m.valid_from, m.valid_to, '[]') @> :on)
                                or o.kind = any(g.kinds) and o.level = any(g.levels)
                                    and starts_with(o.region, coalesce(:prefix, case
                                        when g.region like '%0000' then left(g.region, 2)
                                        when g.region like '%00' then left(g.region, 4)
                                        else g.region end))
                                    and (cardinality(g.endings) = 0
                                        or exists (select 1 from unnest(g.endings) e where right(o.name, length(e)) = e)))
                        order by o.position, o.id
                        """)
                .param("group", group)
                .param("prefix", prefix, Types.VARCHAR)
                .param("on", on)
                .query((row, number) -> row.getObject(1, UUID.class))
                .list();
    }
}
