package org.yingshu.ledger.model;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.yingshu.ledger.Evidence;
import org.yingshu.ledger.Stage;

/**
 * A request to strike a duty off (销号).
 *
 * @param ahead the checks that still have to pass, in order
 */
public record StrikeOff(UUID organisation, String statement, List<Evidence> evidence, List<Stage> ahead, Instant at) {

    StrikeOff passed() {
        return new StrikeOff(organisation, statement, evidence, ahead.subList(1, ahead.size()), at);
    }
}
