package org.yingshu.hall.team;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The teams of a hall, and who is on them. */
@Repository
class TeamQueries {

    private final JdbcClient jdbc;

    TeamQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<UUID> ofHall(UUID hall) {
        return jdbc.sql("select id from hall.team where hall = :hall order by from_day desc, id")
                .param("hall", hall)
                .query((row, index) -> row.getObject(1, UUID.class))
                .list();
    }

    /** Whoever decides something is looked for here. */
    void keepMembers(Team team) {
        jdbc.sql("delete from hall.member where team = :team")
                .param("team", team.id())
                .update();
        team.members().forEach(member -> jdbc.sql("""
                                insert into hall.member (team, hall, account, from_day, to_day)
                                values (:team, :hall, :account, :from, :to)
                                """)
                .param("team", team.id())
                .param("hall", team.hall())
                .param("account", member.account())
                .param("from", member.from())
                .param("to", member.to())
                .update());
    }
}
