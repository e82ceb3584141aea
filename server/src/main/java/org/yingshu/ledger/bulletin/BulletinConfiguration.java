package org.yingshu.ledger.bulletin;

import java.util.List;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.yingshu.journal.JournalJson;
import org.yingshu.journal.JsonStateTable;
import org.yingshu.journal.StreamKind;
import org.yingshu.ledger.BulletinEvent;
import org.yingshu.ledger.LedgerProblem;

/** The bulletin's kind of stream and its table. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(BulletinSettings.class)
class BulletinConfiguration {

    /** No unit is named in the row of a draft: it learns of a bulletin when it is issued. */
    @Bean
    JsonStateTable<Bulletin> bulletinTable(JdbcTemplate jdbc, JournalJson json) {
        return JsonStateTable.of(jdbc, json, "ledger.bulletin", Bulletin.class)
                .column("title", bulletin -> bulletin.face().title())
                .column("number", bulletin -> bulletin.face().number())
                .column("region", bulletin -> bulletin.scope().region())
                .column(
                        "organisations",
                        bulletin -> bulletin.status() == Bulletin.Status.ISSUED
                                ? bulletin.face().recipients()
                                : List.of())
                .column("plan", bulletin -> bulletin.scope().plan())
                .column("period_from", bulletin -> bulletin.scope().from())
                .column("period_to", bulletin -> bulletin.scope().to())
                .column("status", Bulletin::status)
                .column("issued_on", Bulletin::issuedOn)
                .column("at", bulletin -> bulletin.figures().at());
    }

    @Bean
    StreamKind<Bulletin, BulletinLife.Command, BulletinEvent> bulletinKind(JsonStateTable<Bulletin> bulletinTable) {
        return new StreamKind<>(
                "ledger.bulletin", new BulletinLife(), bulletinTable, BulletinEvent.class, LedgerProblem.values());
    }
}
