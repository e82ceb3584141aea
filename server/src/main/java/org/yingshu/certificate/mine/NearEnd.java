package org.yingshu.certificate.mine;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.yingshu.certificate.CertificateSettings;
import org.yingshu.certificate.issuing.Issuing;
import org.yingshu.certificate.model.Certificate;
import org.yingshu.certificate.model.Hidden;
import org.yingshu.directory.SubjectView;
import org.yingshu.directory.Subjects;
import org.yingshu.notify.Notice;
import org.yingshu.notify.Notices;
import org.yingshu.shared.schedule.Job;

/** Tells holders that a certificate ends soon, once for each end that it has. */
@Component
class NearEnd {

    private static final int AT_ONCE = 200;

    private final EndNoticeStore store;
    private final Issuing issuing;
    private final Hidden hidden;
    private final Subjects subjects;
    private final Notices notices;
    private final TransactionTemplate transaction;
    private final CertificateSettings settings;

    NearEnd(
            EndNoticeStore store,
            Issuing issuing,
            Hidden hidden,
            Subjects subjects,
            Notices notices,
            TransactionTemplate transaction,
            CertificateSettings settings) {
        this.store = store;
        this.issuing = issuing;
        this.hidden = hidden;
        this.subjects = subjects;
        this.notices = notices;
        this.transaction = transaction;
        this.settings = settings;
    }

    /** In the morning, so that the letter is on top when people begin. */
    @Configuration(proxyBeanMethods = false)
    static class Mornings {

        @Bean
        Job certificatesNearEnd(NearEnd nearEnd, Clock clock) {
            return Job.daily(LocalTime.of(7, 30), "certificate.near-end", () -> nearEnd.announce(LocalDate.now(clock)));
        }
    }

    /** How many holders were told. */
    int announce(LocalDate today) {
        int told = 0;
        List<UUID> some = store.toTell(today, today.plusDays(settings.nearDays()), AT_ONCE);
        while (!some.isEmpty()) {
            for (UUID id : some) {
                told += Boolean.TRUE.equals(transaction.execute(status -> tell(id))) ? 1 : 0;
            }
            some = store.toTell(today, today.plusDays(settings.nearDays()), AT_ONCE);
        }
        return told;
    }

    /** Together with the note of it: the letter goes out once, or is tried again. A project has nobody to read it. */
    private boolean tell(UUID id) {
        Certificate it = issuing.find(id).state();
        LocalDate end = it.validTo();
        if (end == null || !store.tell(id, end)) {
            return false;
        }
        Optional<SubjectView> holder = subjects.withCode(hidden.open(id, it.holder()));
        holder.ifPresent(subject -> notices.send(Notice.toOrganisations(
                Set.of(subject.id()),
                "certificate.notice.near-end",
                "/my/certificates/" + id,
                it.typeName(),
                it.number(),
                end)));
        return holder.isPresent();
    }
}
