package org.yingshu.hall.fact;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yingshu.hall.CaseGrades.Grade;

/** Visits, deeds and reviews of a hall, counted by window, team and member of staff. */
@Repository
class FactQueries {

    /** Staff are those who were in the hall: called somebody, registered something, or are of a team. */
    private static final String OF = """
            with d as (select * from hall.deed where hall = :hall and %s),
            staff as (
                select account from d where in_hall
                union select account from hall.member
                    where hall = :hall and from_day <= :to and (to_day is null or to_day >= :from)
                union select called_by from hall.booking
                    where hall = :hall and day between :from and :to and called_by is not null),
            done as (
                select 'WINDOW' as subject, window_number as key, d.* from d where window_number is not null
                union all select 'TEAM', team::text, d.* from d where team is not null
                union all select 'STAFF', account::text, d.* from d where account in (select account from staff))
            """;

    private final JdbcClient jdbc;

    FactQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Row(SubjectKind kind, String key, Tally tally) {}

    List<Row> visits(UUID hall, LocalDate from, LocalDate to) {
        return jdbc.sql("""
                        with visit as (
                            select 'WINDOW' as subject, window_number as key, b.* from hall.booking b
                                where window_number is not null
                            union all select 'STAFF', called_by::text, b.* from hall.booking b where called_by is not null)
                        select subject, key, count(*) filter (where status = 'SERVED') as served,
                            count(*) filter (where status = 'MISSED') as missed,
                            count(*) filter (where waiting_since is not null and called_at is not null) as called,
                            coalesce(floor(sum(extract(epoch from called_at - waiting_since)) / 60), 0)::bigint as waited
                        from visit where hall = :hall and day between :from and :to group by subject, key
                        """)
                .param("hall", hall)
                .param("from", from)
                .param("to", to)
                .query((row, index) -> new Row(
                        SubjectKind.valueOf(row.getString("subject")),
                        row.getString("key"),
                        new Tally(
                                row.getLong("served"),
                                row.getLong("missed"),
                                row.getLong("called"),
                                row.getLong("waited"),
                                0,
                                0,
                                0,
                                0,
                                0,
                                0,
                                0,
                                0,
                                0)))
                .list();
    }

    /** Members of teams and staff without a deed are among them, with nothing. */
    List<Row> deeds(UUID hall, LocalDate from, LocalDate to) {
        return jdbc.sql(OF.formatted("day between :from and :to") + """
                        select subject, key, count(distinct thing) filter (where kind = 'REGISTERED') as registered,
                            count(distinct thing) filter (where kind = 'ACCEPTED') as accepted,
                            count(*) filter (where kind = 'DECIDED') as decided,
                            count(*) filter (where kind = 'DECIDED' and in_time) as in_time,
                            count(*) filter (where kind = 'DECIDED' and not in_time) as late,
                            count(*) filter (where kind = 'RETURNED') as returned
                        from done group by subject, key
                        union all select 'STAFF', account::text, 0, 0, 0, 0, 0, 0 from staff
                        union all select 'TEAM', team::text, 0, 0, 0, 0, 0, 0 from hall.member
                            where hall = :hall and from_day <= :to and (to_day is null or to_day >= :from) group by team
                        """)
                .param("hall", hall)
                .param("from", from)
                .param("to", to)
                .query(FactQueries::deeds)
                .list();
    }

    private static Row deeds(ResultSet row, int index) throws SQLException {
        return new Row(
                SubjectKind.valueOf(row.getString("subject")),
                row.getString("key"),
                new Tally(
                        0,
                        0,
                        0,
                        0,
                        row.getLong("registered"),
                        row.getLong("accepted"),
                        row.getLong("decided"),
                        row.getLong("in_time"),
                        row.getLong("late"),
                        row.getLong("returned"),
                        0,
                        0,
                        0));
    }

    /** A review counts once for each who had a hand in its case in the hall, whenever that was. */
    List<Row> reviews(UUID hall, LocalDate from, LocalDate to, List<Grade> grades) {
        return jdbc.sql(OF.formatted("thing = any(:cases)") + """
                        , given as (select * from unnest(:cases, :grades) as g (thing, grade))
                        select subject, key, count(*) as reviews, count(*) filter (where grade >= 4) as good,
                            count(*) filter (where grade <= 2) as bad
                        from (select distinct subject, key, thing from done) one join given using (thing)
                        group by subject, key
                        """)
                .param("hall", hall)
                .param("from", from)
                .param("to", to)
                .param("cases", grades.stream().map(Grade::caseId).toArray(UUID[]::new))
                .param("grades", grades.stream().map(Grade::grade).toArray(Integer[]::new))
                .query((row, index) -> new Row(
                        SubjectKind.valueOf(row.getString("subject")),
                        row.getString("key"),
                        new Tally(
                                0,
                                0,
                                0,
                                0,
                                0,
                                0,
                                0,
                                0,
                                0,
                                0,
                                row.getLong("reviews"),
                                row.getLong("good"),
                                row.getLong("bad"))))
                .list();
    }

    /** Teams on which an account was on one of the days. */
    List<UUID> teamsOf(UUID hall, UUID account, LocalDate from, LocalDate to) {
        return jdbc.sql("""
                        select distinct team from hall.member where hall = :hall and account = :account
                            and from_day <= :to and (to_day is null or to_day >= :from)
                        """)
                .param("hall", hall)
                .param("account", account)
                .param("from", from)
                .param("to", to)
                .query((row, index) -> row.getObject(1, UUID.class))
                .list();
    }

    /** Decisions of teams by the items' codes. */
    List<Decided> decided(UUID hall, LocalDate from, LocalDate to) {
        return jdbc.sql("""
                        select item, count(*) as n from hall.deed
                        where hall = :hall and day between :from and :to and kind = 'DECIDED' and team is not null
                        group by item
                        """)
                .param("hall", hall)
                .param("from", from)
                .param("to", to)
                .query((row, index) -> new Decided(row.getString("item"), row.getLong("n")))
                .list();
    }

    record Decided(String item, long decisions) {}
}
