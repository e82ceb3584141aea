package org.yingshu.certificate.issuing;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.yingshu.certificate.CertificateEvent;
import org.yingshu.certificate.model.Certificate;
import org.yingshu.certificate.model.CertificateCommand;
import org.yingshu.engine.lifecycle.Act;
import org.yingshu.journal.Journal;
import org.yingshu.journal.StreamKind;
import org.yingshu.shared.problem.ProblemException;
import org.yingshu.shared.schedule.Job;

/** Every night: certificates whose last day was yesterday run out. */
@Configuration(proxyBeanMethods = false)
class Expiring {

    private static final Logger LOG = LoggerFactory.getLogger(Expiring.class);
    private static final int AT_ONCE = 500;

    @Bean
    Job certificatesExpire(
            Journal journal,
            StreamKind<Certificate, CertificateCommand, CertificateEvent> kind,
            CertificateQueries queries,
            Clock clock) {
        return Job.daily(LocalTime.of(0, 5), "certificate.expiry", () -> run(journal, kind, queries, clock));
    }

    static void run(
            Journal journal,
            StreamKind<Certificate, CertificateCommand, CertificateEvent> kind,
            CertificateQueries queries,
            Clock clock) {
        LocalDate today = LocalDate.now(clock);
        List<UUID> over = queries.over(today, AT_ONCE);
        while (!over.isEmpty()) {
            int done = 0;
            for (UUID id : over) {
                try {
                    journal.handle(kind, id, new CertificateCommand.Expire(), Act.ofSystem("clock", journal.now()));
                    done++;
                } catch (ProblemException e) {
                    LOG.warn("Certificate {} did not run out: {}", id, e.code());
                }
            }
            over = done == 0 ? List.of() : queries.over(today, AT_ONCE);
        }
    }
}
