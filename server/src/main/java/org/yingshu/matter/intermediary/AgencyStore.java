package org.yingshu.matter.intermediary;

import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Bodies that offer listed services, with what they publish of themselves. */
@Repository
class AgencyStore {

    private final JdbcClient jdbc;

    AgencyStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A body that offers a service.
     *
     * @param charge what it takes, as it publishes it
     * @param credit its grade, as the source of credit says it; empty where there is none
     * @param creditSource who graded it
     * @param creditOn the day of the grade
     * @param validTo the last day; null while it goes on
     */
    record Agency(
            UUID id,
            String service,
            String name,
            String code,
            String place,
            String charge,
            String credit,
            String creditSource,
            @Nullable LocalDate creditOn,
            LocalDate validFrom,
            @Nullable LocalDate validTo) {

        boolean offersOn(LocalDate day) {
            return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
        }
    }

    /** By service and credit code: an order that prefers nobody. */
    List<Agency> all() {
        return jdbc.sql("""
                        select id, service, name, code, region, charge, credit, credit_source, credit_on, valid_from, valid_to
                        from matter.agency order by service, code
                        """)
                .query((row, n) -> new Agency(
                        row.getObject("id", UUID.class),
                        row.getString("service"),
                        row.getString("name"),
                        row.getString("code"),
                        row.getString("region"),
                        row.getString("charge"),
                        row.getString("credit"),
                        row.getString("credit_source"),
                        day(row.getDate("credit_on")),
                        row.getDate("valid_from").toLocalDate(),
                        day(row.getDate("valid_to"))))
                .list();
    }

    private static @Nullable LocalDate day(@Nullable Date date) {
        return date == null ? null : date.toLocalDate();
    }

    /** Whether the body stands on the list for the service already. */
    boolean isThere(String service, String code) {
        return jdbc.sql(
                        "select exists (select 1 from matter.agency where service = :service and code = :code and valid_to is null)")
                .param("service", service)
                .param("code", code)
                .query(Boolean.class)
                .single();
    }

    void add(Agency one, String by) {
        jdbc.sql("""
                        insert into matter.agency (id, service, name, code, region, charge, credit, credit_source, credit_on,
                            valid_from, created_by)
                        values (:id, :service, :name, :code, :region, :charge, :credit, :source, :on, :from, :by)
                        """)
                .param("id", one.id())
                .param("service", one.service())
                .param("name", one.name())
                .param("code", one.code())
                .param("region", one.place())
                .param("charge", one.charge())
                .param("credit", one.credit())
                .param("source", one.creditSource())
                .param("on", one.creditOn())
                .param("from", one.validFrom())
                .param("by", by)
                .update();
    }

    Optional<String> place(UUID id) {
        return jdbc.sql("select region from matter.agency where id = :id")
                .param("id", id)
                .query(String.class)
                .optional();
    }

    void end(UUID id, LocalDate last) {
        jdbc.sql("update matter.agency set valid_to = :last where id = :id")
                .param("id", id)
                .param("last", last)
                .update();
    }
}
