package org.yingshu.certificate.backlog;

import java.math.BigDecimal;
import java.util.Set;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.yingshu.certificate.CertificateSettings;
import org.yingshu.clock.ClockStart;
import org.yingshu.clock.Clocks;
import org.yingshu.engine.calendar.limit.Limit;
import org.yingshu.engine.calendar.limit.LimitUnit;
import org.yingshu.notify.Notice;
import org.yingshu.notify.Notices;

/** Six months from the list's publication until its valid papers are electronic (R6.13). */
@Component
class BacklogClocks {

    private static final String KIND = "certificate.backlog.due";
    private static final String PAGE = "/workbench/certificate/backlogs";

    private final Clocks clocks;
    private final Notices notices;
    private final CertificateSettings settings;

    BacklogClocks(Clocks clocks, Notices notices, CertificateSettings settings) {
        this.clocks = clocks;
        this.notices = notices;
        this.settings = settings;
    }

    @ApplicationModuleListener
    void on(BacklogEvent.Opened event) {
        clocks.start(new ClockStart(
                event.backlog(),
                KIND,
                event.typeName() + "：存量证照",
                new Limit(BigDecimal.valueOf(settings.backlogMonths()), LimitUnit.MONTH),
                event.at(),
                Set.of(event.organisation()),
                event.region(),
                PAGE));
        notices.send(Notice.toOrganisations(
                Set.of(event.organisation()), "certificate.notice.backlog", PAGE, event.typeName()));
    }

    @ApplicationModuleListener
    void on(BacklogEvent.Closed event) {
        clocks.stop(event.backlog(), KIND, event.at());
    }
}
