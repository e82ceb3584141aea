package org.yingshu.hall.fact;

import java.time.LocalDate;
import java.util.Arrays;
import org.springframework.stereotype.Repository;
import org.yingshu.engine.calendar.WorkCalendar;
import org.yingshu.hall.HallDeeds;
import org.yingshu.shared.database.LateWrites;
import org.yingshu.shared.database.Write;

/** Keeps what was done; whether it was a hall's work the database sees in the same trip. */
@Repository
class DeedStore implements HallDeeds {

    private static final String INSERT = """
            insert into hall.deed (thing, kind, item, at, day, hall, window_number, team, account, in_hall, organisation,
                region, in_time)
            select d.thing, d.kind, d.item, d.at, d.day, h.id, d.window_number, m.team, d.account,
                d.account is not null and (d.kind = 'REGISTERED' or m.team is not null), d.organisation, h.region, d.in_time
            from (select ?::uuid as thing, ?::text as kind, ?::text as item, ?::timestamptz as at, ?::date as day,
                    ?::uuid as hall, ?::text as window_number, ?::uuid as account, ?::uuid as organisation,
                    ?::boolean as in_time) d
            left join lateral (select team, hall from hall.member
                where account = d.account and from_day <= d.day and (to_day is null or to_day >= d.day)
                    and (d.hall is null or hall = d.hall)
                order by from_day desc limit 1) m on true
            join hall.hall h on h.id = coalesce(d.hall, m.hall)
            on conflict do nothing
            """;

    private final LateWrites late;

    DeedStore(LateWrites late) {
        this.late = late;
    }

    @Override
    public void tell(Deed deed) {
        late.add(new Write(
                INSERT,
                Arrays.asList(
                        deed.thing(),
                        deed.kind(),
                        deed.item(),
                        deed.at(),
                        LocalDate.ofInstant(deed.at(), WorkCalendar.ZONE),
                        deed.hall(),
                        deed.window(),
                        deed.account(),
                        deed.organisation(),
                        deed.inTime())));
    }
}
