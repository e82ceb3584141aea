package org.yingshu.matter;

import java.util.List;
import java.util.Optional;
import org.yingshu.engine.pack.model.Words;

/** What the list of intermediary services holds today, and who offers it (R5.62). */
public interface ListedServices {

    /** @param officePays whether an office pays, so that no applicant may be asked to */
    record Listing(String code, Words name, boolean officePays) {}

    /** @param code a credit code */
    record Body(String service, String name, String code) {}

    /** Empty for what the list does not hold today in the place. */
    Optional<Listing> find(String code, String place);

    /** The bodies that offer a service today, by credit code: an order that prefers nobody. */
    List<Body> offering(String service);
}
