package org.yingshu.feedback.asking;

import java.util.Set;
import java.util.UUID;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.yingshu.casework.CaseEvent;
import org.yingshu.casework.CaseHead;
import org.yingshu.casework.Channel;
import org.yingshu.casework.Office;
import org.yingshu.casework.Outcome;
import org.yingshu.feedback.Invitations;
import org.yingshu.feedback.ServiceDone;
import org.yingshu.notify.Notice;
import org.yingshu.notify.Notices;

/** When a case ends, its applicant is asked for a review of who decided it (R7.1, R7.3). */
@Component
class CasesInvite {

    private final Invitations invitations;
    private final Notices notices;

    CasesInvite(Invitations invitations, Notices notices) {
        this.invitations = invitations;
        this.notices = notices;
    }

    @ApplicationModuleListener
    void on(CaseEvent.Finished event) {
        CaseHead head = event.head();
        Office rated = head.decider().organisation() == null ? head.office() : head.decider();
        UUID organisation = rated.organisation();
        if (organisation == null || event.outcome() == Outcome.WITHDRAWN) {
            return;
        }
        UUID subject = head.applicant().subject();
        String path = invitations.invite(new ServiceDone(
                event.caseId(),
                head.number(),
                head.code(),
                head.name(),
                organisation,
                rated.name(),
                head.channel() == Channel.WINDOW ? head.office().name() : null,
                subject,
                head.region(),
                event.at()));
        notices.send(Notice.toOrganisations(
                Set.of(subject), "feedback.notice.invitation", path, head.name(), head.number()));
    }
}
