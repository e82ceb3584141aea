package org.yingshu.packs;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** The last reading of every pack. */
@Repository
class PackReadingStore {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    PackReadingStore(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** The hash of all files of the last reading. */
    Optional<String> hash() {
        return jdbc.sql("select hash from packs.reading limit 1")
                .query(String.class)
                .optional();
    }

    void replace(String hash, List<PackReport> reports) {
        jdbc.sql("delete from packs.reading").update();
        for (PackReport report : reports) {
            jdbc.sql("insert into packs.reading (pack, hash, report) values (:pack, :hash, cast(:report as jsonb))")
                    .param("pack", report.pack())
                    .param("hash", hash)
                    .param("report", json.writeValueAsString(report))
                    .update();
        }
    }

    List<PackReport> all() {
        return jdbc.sql("select report from packs.reading order by pack")
                .query((row, n) -> json.readValue(row.getString("report"), PackReport.class))
                .list();
    }
}
