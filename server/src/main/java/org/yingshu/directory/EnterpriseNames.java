package org.yingshu.directory;

import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which enterprises have names that begin so. Each beginning is one walk along the index, of nine million names, too. */
@Repository
public class EnterpriseNames {

    private static final int EACH = 20;

    private final JdbcClient jdbc;

    EnterpriseNames(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param region the six digits of where it is registered */
    public record Beginning(String region, String name) {}

    /** At most {@value #EACH} of each beginning. */
    public List<NamedEnterprise> startingWith(Collection<Beginning> beginnings) {
        return jdbc.sql("""
                        select distinct found.* from unnest(:starts::text[]) as asked(start) cross join lateral (
                            (select id, name, region, false as former, status in ('REVOKED', 'DEREGISTERED') as ended,
                                ended_on as since
                            from directory.enterprise
                            where position >= asked.start collate "C"
                                and position < (asked.start || chr(1114111)) collate "C"
                            order by position limit :each)
                            union all
                            (select enterprise, name, region, true, false, until from directory.former_name
                            where position >= asked.start collate "C"
                                and position < (asked.start || chr(1114111)) collate "C"
                            order by position limit :each)
                        ) found order by found.name, found.id
                        """)
                .param(
                        "starts",
                        beginnings.stream()
                                .map(one -> one.region() + one.name())
                                .distinct()
                                .toArray(String[]::new))
                .param("each", EACH)
                .query(DataClassRowMapper.newInstance(NamedEnterprise.class))
                .list();
    }
}
