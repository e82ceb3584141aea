package org.yingshu.certificate.mine;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which ends of certificates their holders were told of. */
@Repository
class EndNoticeStore {

    private final JdbcClient jdbc;

    EndNoticeStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Valid certificates that end within the days, and whose holders do not know it yet. */
    List<UUID> toTell(LocalDate from, LocalDate until, int most) {
        return jdbc.sql("""
                        select c.id from certificate.certificate c
                        where c.status = 'VALID' and c.valid_to between :from and :until
                            and not exists (select from certificate.end_notice n
                                where n.certificate = c.id and n.valid_to = c.valid_to)
                        order by c.valid_to, c.id limit :most
                        """)
                .param("from", from)
                .param("until", until)
                .param("most", most)
                .query((row, number) -> row.getObject(1, UUID.class))
                .list();
    }

    /** Whether nobody had told of this end before. */
    boolean tell(UUID certificate, LocalDate validTo) {
        return jdbc.sql("""
                        insert into certificate.end_notice (certificate, valid_to) values (:certificate, :validTo)
                        on conflict do nothing
                        """)
                        .param("certificate", certificate)
                        .param("validTo", validTo)
                        .update()
                == 1;
    }
}
