package org.yingshu.naming.declaring;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yingshu.naming.NamingSettings;
import org.yingshu.naming.model.Declaration;
import org.yingshu.notify.Notice;
import org.yingshu.notify.Notices;
import org.yingshu.shared.schedule.Job;

/** Tells whoever declared a name that it is kept for a few more days only, once for each last day that it has. */
@Component
class NearEnd {

    private final DeclarationQueries queries;
    private final Notices notices;
    private final NamingSettings settings;

    NearEnd(DeclarationQueries queries, Notices notices, NamingSettings settings) {
        this.queries = queries;
        this.notices = notices;
        this.settings = settings;
    }

    /** In the morning, so that the letter is on top when people begin. */
    @Configuration(proxyBeanMethods = false)
    static class Mornings {

        @Bean
        Job namesNearEnd(NearEnd nearEnd, Clock clock) {
            return Job.daily(LocalTime.of(7, 30), "naming.near-end", () -> nearEnd.announce(LocalDate.now(clock)));
        }
    }

    /** The names that were announced, together with the note of it: a letter goes out once, or all are tried again. */
    @Transactional
    public List<Declaration> announce(LocalDate today) {
        List<Declaration> near = queries.tellOf(today, today.plusDays(settings.nearDays()));
        near.forEach(it -> notices.send(Notice.toOrganisations(
                Set.of(it.subject()), "naming.notice.near-end", CasesUse.PAGE, it.name(), it.until())));
        return near;
    }
}
