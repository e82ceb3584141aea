package org.yingshu.casework.handling;

import java.util.Set;
import java.util.UUID;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.yingshu.casework.CaseEvent;
import org.yingshu.casework.CaseHead;
import org.yingshu.notify.Notice;
import org.yingshu.notify.Notices;

/** Tells applicants when it is their turn, and what came of it. Offices see their turn in the inbox. */
@Component
class CaseNotices {

    private final Cases cases;
    private final Notices notices;

    CaseNotices(Cases cases, Notices notices) {
        this.cases = cases;
        this.notices = notices;
    }

    @ApplicationModuleListener
    void on(CaseEvent.SupplementAsked event) {
        send(event.caseId(), head(event.caseId()), "supplement", event.until());
    }

    @ApplicationModuleListener
    void on(CaseEvent.NotAccepted event) {
        send(event.caseId(), event.head(), "not-accepted", event.reason());
    }

    @ApplicationModuleListener
    void on(CaseEvent.PaymentAsked event) {
        send(event.caseId(), head(event.caseId()), "payment", event.amount().toPlainString());
    }

    @ApplicationModuleListener
    void on(CaseEvent.Finished event) {
        send(event.caseId(), event.head(), "finished", event.head().number());
    }

    @ApplicationModuleListener
    void on(CaseEvent.RectifyAsked event) {
        send(event.caseId(), head(event.caseId()), "rectify", event.until());
    }

    @ApplicationModuleListener
    void on(CaseEvent.PromiseRevoked event) {
        send(event.caseId(), event.head(), "revoked", event.reason());
    }

    private CaseHead head(UUID id) {
        return cases.find(id).state().head();
    }

    private void send(UUID id, CaseHead head, String code, Object argument) {
        notices.send(Notice.toOrganisations(
                Set.of(head.applicant().subject()),
                "casework.notice." + code,
                "/casework/mine/" + id,
                head.name(),
                String.valueOf(argument)));
    }
}
