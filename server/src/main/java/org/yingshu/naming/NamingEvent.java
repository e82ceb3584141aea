package org.yingshu.naming;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yingshu.engine.naming.NameParts;

/** What happens to a declared name. */
public sealed interface NamingEvent {

    UUID declaration();

    Instant at();

    /**
     * @param kind of enterprise, as the element enterprise.kind says it
     * @param office the registration authority; null where the directory knows none
     * @param approval what must be approved before the registration; empty where nothing must
     * @param until the last day on which the name is kept
     */
    record Declared(
            UUID declaration,
            String number,
            NameParts parts,
            String kind,
            String region,
            String place,
            UUID subject,
            String declarer,
            @Nullable UUID office,
            String approval,
            LocalDate until,
            String by,
            Instant at)
            implements NamingEvent {

        @JsonIgnore
        public String name() {
            return parts.compose();
        }
    }

    record GivenUp(UUID declaration, String by, Instant at) implements NamingEvent {}

    /** The registration authority found that it does not keep the rules (art. 20). */
    record Rejected(UUID declaration, UUID subject, String name, String reason, String by, Instant at)
            implements NamingEvent {}

    /** An enterprise was registered with it. */
    record Used(UUID declaration, UUID caseId, Instant at) implements NamingEvent {}
}
