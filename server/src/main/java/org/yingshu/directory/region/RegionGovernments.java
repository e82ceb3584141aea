package org.yingshu.directory.region;

import java.sql.Types;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yingshu.directory.model.AdministrativeLevel;
import org.yingshu.directory.model.OrganisationKind;
import org.yingshu.directory.model.SearchText;
import org.yingshu.shared.Ids;

/** A region's government begins and ends with it. */
@Repository
class RegionGovernments {

    private final JdbcClient jdbc;

    RegionGovernments(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void follow(RegionHistory.Outcome outcome, String source) {
        for (RegionPeriod region : outcome.ended()) {
            jdbc.sql("""
                            update directory.organisation set valid_to = :to, version = version + 1
                            where region = :region and kind = 'GOVERNMENT' and valid_to is null
                            """)
                    .param("to", region.period().to(), Types.DATE)
                    .param("region", region.code())
                    .update();
        }
        for (RegionPeriod region : outcome.begun()) {
            String name = region.name() + "人民政府";
            AdministrativeLevel level = AdministrativeLevel.of(region.code());
            String shortName = level == AdministrativeLevel.COUNTY
                    ? region.name() + "政府"
                    : region.name().substring(region.name().length() - 1) + "政府";
            jdbc.sql("""
                            insert into directory.organisation
                                (id, name, short_name, region, level, kind, rank, valid_from, source, search)
                            values (:id, :name, :shortName, :region, :level, :kind, :rank, :from, :source, :search)
                            """)
                    .param("id", Ids.next())
                    .param("name", name)
                    .param("shortName", shortName)
                    .param("region", region.code())
                    .param("level", level.name())
                    .param("kind", OrganisationKind.GOVERNMENT.name())
                    .param("rank", OrganisationKind.GOVERNMENT.rank())
                    .param("from", region.period().from(), Types.DATE)
                    .param("source", source)
                    .param("search", SearchText.of(List.of(name, shortName)))
                    .update();
        }
    }
}
