package org.yingshu.exchange.request;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.yingshu.engine.pack.model.Words;

/**
 * A department asks for data of another one (共享申请, R6.22).
 *
 * @param asked what was asked, as it stands since it was last handed in
 * @param words what the last one to act said: the reason of a return, the basis of a refusal, the terms of a grant
 * @param at when it was handed in first
 * @param actedAt when it was acted on last
 */
record ShareRequest(UUID id, Asked asked, Status status, String words, Instant at, Instant actedAt) {

    /** How it stands. */
    enum Status {
        /** the provider looks at it */
        UNDER_REVIEW,
        /** back with the one who asked */
        RETURNED,
        REFUSED,
        /** the office decides */
        DISPUTED,
        /** the office has decided that the provider supplies it */
        ORDERED,
        GRANTED,
        /** the office has decided that the refusal stands */
        UPHELD,
        WITHDRAWN;

        /** Whether it can still change; a department has one such request for the same data. */
        boolean isOpen() {
            return switch (this) {
                case UNDER_REVIEW, RETURNED, REFUSED, DISPUTED, ORDERED -> true;
                case GRANTED, UPHELD, WITHDRAWN -> false;
            };
        }
    }

    /** A side of a request. */
    record Party(UUID organisation, String name) {}

    /**
     * @param elements the data elements that are asked for; empty asks for the whole
     * @param items codes of the items that need it
     */
    record Asked(
            UUID dataSet,
            Words name,
            List<String> elements,
            String purpose,
            List<String> items,
            Party requester,
            Party provider,
            String region) {

        Asked {
            elements = List.copyOf(elements);
            items = List.copyOf(items);
        }

        Asked anew(List<String> next, String why, List<String> needing) {
            return new Asked(dataSet, name, next, why, needing, requester, provider, region);
        }
    }

    ShareRequest then(Status next, String said, Instant when) {
        return new ShareRequest(id, asked, next, said, at, when);
    }
}
