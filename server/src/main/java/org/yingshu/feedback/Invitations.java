package org.yingshu.feedback;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yingshu.feedback.asking.InvitationStore;
import org.yingshu.feedback.model.Contacts;

/** Asks people for their review of a service that ended (R7.3). */
@Component
public class Invitations {

    private final InvitationStore store;
    private final Contacts contacts;

    Invitations(InvitationStore store, Contacts contacts) {
        this.store = store;
        this.contacts = contacts;
    }

    /**
     * Invites once for each case, in the scope of the system; gives the path where the review is given, for messages,
     * receipts and codes.
     */
    @Transactional
    public String invite(ServiceDone service) {
        return "/review/" + store.add(service, contacts.newCode());
    }
}
