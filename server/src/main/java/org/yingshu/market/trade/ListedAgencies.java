package org.yingshu.market.trade;

import org.springframework.stereotype.Component;
import org.yingshu.market.model.Purchase;
import org.yingshu.matter.ListedServices;

/** Who may take part: those who stand on the list for the service today, when they bid and again when bids are opened. */
@Component
class ListedAgencies {

    private final ListedServices services;

    ListedAgencies(ListedServices services) {
        this.services = services;
    }

    /** @param agency by its credit code */
    boolean has(Purchase it, String agency) {
        return services.offering(it.need().service()).stream()
                .anyMatch(body -> body.code().equals(agency));
    }
}
