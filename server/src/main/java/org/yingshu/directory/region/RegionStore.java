package org.yingshu.directory.region;

import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yingshu.directory.model.AdministrativeLevel;
import org.yingshu.directory.model.Period;
import org.yingshu.directory.model.RegionNames;
import org.yingshu.directory.model.SearchText;

@Repository
class RegionStore {

    private final JdbcClient jdbc;

    RegionStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One line of the tree, with what a reader may want to know of the place on the day. */
    record RegionRow(
            String id,
            String code,
            String name,
            String shortName,
            String level,
            @Nullable String parent,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validTo,
            String source,
            long organisations) {}

    record RecordedChange(
            UUID id, String kind, LocalDate effective, List<String> before, List<String> after, String source) {}

    List<RegionRow> on(LocalDate day) {
        return jdbc.sql("""
                        select r.id, r.code, r.name, r.short_name, r.level, r.parent, r.valid_from, r.valid_to, r.source,
                            coalesce(o.count, 0) as organisations
                        from directory.region r
                        left join (select region, count(*) as count from directory.organisation
                            where daterange(valid_from, valid_to, '[]') @> :day group by region) o on o.region = r.code
                        where daterange(r.valid_from, r.valid_to, '[]') @> :day order by r.code
                        """)
                .param("day", day)
                .query(DataClassRowMapper.newInstance(RegionRow.class))
                .list();
    }

    /** Serialises changes of regions: each is checked against all that came before it. */
    RegionHistory history() {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('directory.region'))")
                .query()
                .listOfRows();
        return new RegionHistory(jdbc.sql("select id, code, name, valid_from, valid_to from directory.region")
                .query((row, number) -> new RegionPeriod(
                        row.getObject("id", UUID.class),
                        row.getString("code"),
                        row.getString("name"),
                        new Period(
                                row.getObject("valid_from", LocalDate.class),
                                row.getObject("valid_to", LocalDate.class))))
                .list());
    }

    void end(RegionPeriod region) {
        jdbc.sql("update directory.region set valid_to = :to where id = :id")
                .param("to", region.period().to(), Types.DATE)
                .param("id", region.id())
                .update();
    }

    void begin(RegionPeriod region, String source) {
        jdbc.sql("""
                        insert into directory.region (id, code, name, short_name, level, parent, valid_from, source, search)
                        values (:id, :code, :name, :shortName, :level, :parent, :from, :source, :search)
                        """)
                .param("id", region.id())
                .param("code", region.code())
                .param("name", region.name())
                .param("shortName", RegionNames.shortName(region.name()))
                .param("level", AdministrativeLevel.of(region.code()).name())
                .param("parent", RegionNames.parent(region.code()), Types.VARCHAR)
                .param("from", region.period().from(), Types.DATE)
                .param("source", source)
                .param("search", SearchText.of(List.of(region.name())))
                .update();
    }

    void record(UUID id, RegionChange change, RegionHistory.Outcome outcome, String actor) {
        jdbc.sql("""
                        insert into directory.region_change
                            (id, kind, effective, before_ids, after_ids, source, recorded_by)
                        values (:id, :kind, :effective, :before, :after, :source, :actor)
                        """)
                .param("id", id)
                .param("kind", change.kind().name())
                .param("effective", change.effective())
                .param("before", ids(outcome.ended()))
                .param("after", ids(outcome.begun()))
                .param("source", change.source())
                .param("actor", actor)
                .update();
    }

    private static UUID[] ids(List<RegionPeriod> regions) {
        return regions.stream().map(RegionPeriod::id).toArray(UUID[]::new);
    }

    List<RecordedChange> changes() {
        return jdbc.sql("""
                        select c.id, c.kind, c.effective, c.source,
                            array(select code || ' ' || name from directory.region where id = any(c.before_ids) order by code)
                                as before,
                            array(select code || ' ' || name from directory.region where id = any(c.after_ids) order by code)
                                as after
                        from directory.region_change c order by c.effective desc, c.id desc
                        """)
                .query((row, number) -> new RecordedChange(
                        row.getObject("id", UUID.class),
                        row.getString("kind"),
                        row.getObject("effective", LocalDate.class),
                        List.of((String[]) row.getArray("before").getArray()),
                        List.of((String[]) row.getArray("after").getArray()),
                        row.getString("source")))
                .list();
    }
}
