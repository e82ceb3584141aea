package org.yingshu.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yingshu.shared.database.FilterClient;

/** The cases that ended, by who decided them, as far as the caller sees them; withdrawn ones are not among them. */
@Component
@Transactional(readOnly = true)
public class FinishedCases {

    /** Where no office decided, the one that took the case in answers for it. */
    private static final String ENDED = """
            from (select case_id, number, name, region, ended_at, coalesce(f.office, (
                    select c.office from casework.case_file c where c.id = f.case_id)) as office
                from casework.fact f
                where step = '' and day >= :from and day < :to and outcome <> 'WITHDRAWN') ended
            where office is not null and shared.sees_one_of(array[office])
            """;

    private final FilterClient filtered;

    FinishedCases(FilterClient filtered) {
        this.filtered = filtered;
    }

    public record Count(UUID office, String region, long cases) {}

    public record Finished(UUID caseId, String number, String name, Instant at) {}

    /** @param to the first day that does not belong to it any more */
    public List<Count> counts(LocalDate from, LocalDate to) {
        return filtered.sql("select office, region, count(*) as cases " + ENDED + " group by office, region")
                .param("from", from)
                .param("to", to)
                .query((row, index) ->
                        new Count(row.getObject("office", UUID.class), row.getString("region"), row.getLong("cases")))
                .list();
    }

    /** The newest of an office, of a place, or of all. */
    public List<Finished> list(LocalDate from, LocalDate to, @Nullable UUID office, @Nullable String region, int most) {
        return filtered.sql("select case_id, number, name, ended_at " + ENDED + """
                         and (:office::uuid is null or office = :office::uuid)
                            and (:region::text is null or region = :region::text)
                        order by ended_at desc limit :most
                        """)
                .param("from", from)
                .param("to", to)
                .param("office", office)
                .param("region", region)
                .param("most", most)
                .query((row, index) -> new Finished(
                        row.getObject("case_id", UUID.class),
                        row.getString("number"),
                        row.getString("name"),
                        row.getTimestamp("ended_at").toInstant()))
                .list();
    }
}
