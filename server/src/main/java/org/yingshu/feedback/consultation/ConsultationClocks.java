package org.yingshu.feedback.consultation;

import java.math.BigDecimal;
import java.util.Set;
import java.util.UUID;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.yingshu.clock.ClockStart;
import org.yingshu.clock.Clocks;
import org.yingshu.engine.calendar.limit.Limit;
import org.yingshu.engine.calendar.limit.LimitUnit;
import org.yingshu.feedback.ConsultationEvent;
import org.yingshu.feedback.FeedbackSettings;
import org.yingshu.journal.JsonStateTable;
import org.yingshu.journal.StateStore.Stored;
import org.yingshu.notify.Notice;
import org.yingshu.notify.Notices;

/** Until when a question is answered, counted from when it was asked, whoever it is given to. */
@Component
class ConsultationClocks {

    private static final String KIND = "feedback.consultation.due";
    private static final String PAGE = "/workbench/feedback/consultations/";

    private final Clocks clocks;
    private final Notices notices;
    private final JsonStateTable<Consultation> table;
    private final FeedbackSettings settings;

    ConsultationClocks(
            Clocks clocks, Notices notices, JsonStateTable<Consultation> consultationTable, FeedbackSettings settings) {
        this.clocks = clocks;
        this.notices = notices;
        this.table = consultationTable;
        this.settings = settings;
    }

    /** Nobody's yet: those who manage give it to a unit. */
    @ApplicationModuleListener
    void on(ConsultationEvent.Asked event) {
        Stored<Consultation> stored = table.find(event.consultation());
        if (stored == null || stored.state().organisation() != null) {
            return;
        }
        Set<UUID> managers = notices.holders("feedback:manage", event.region());
        if (!managers.isEmpty()) {
            notices.send(Notice.toAccounts(
                    managers, "feedback.notice.question", PAGE + event.consultation(), event.title()));
        }
    }

    @ApplicationModuleListener
    void on(ConsultationEvent.Assigned event) {
        Stored<Consultation> stored = table.lock(event.consultation());
        if (stored == null || stored.state().status() == Consultation.Status.ANSWERED) {
            return;
        }
        Consultation it = stored.state();
        clocks.stop(it.id(), KIND, event.at());
        clocks.start(new ClockStart(
                it.id(),
                KIND,
                "咨询 " + it.title(),
                new Limit(BigDecimal.valueOf(settings.answerDays()), LimitUnit.WORKING_DAY),
                it.at(),
                Set.of(event.organisation()),
                it.region(),
                PAGE + it.id()));
        notices.send(Notice.toOrganisations(
                Set.of(event.organisation()), "feedback.notice.question", PAGE + it.id(), it.title()));
    }

    @ApplicationModuleListener
    void on(ConsultationEvent.Released event) {
        clocks.stop(event.consultation(), KIND, event.at());
    }
}
