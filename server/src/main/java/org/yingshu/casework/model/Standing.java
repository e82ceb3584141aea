package org.yingshu.casework.model;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yingshu.casework.Agent;
import org.yingshu.engine.lifecycle.Act;

/**
 * Who acts, as far as a case asks.
 *
 * @param account null for the system
 * @param organisation of a clerk the office, of an applicant the person or enterprise
 * @param day on which it is done: an authorisation ends
 */
public record Standing(@Nullable UUID account, @Nullable UUID organisation, boolean system, LocalDate day) {

    private static final int ID_LENGTH = 36;

    public static Standing of(Act act) {
        UUID account = uuid(act.actor());
        UUID organisation = uuid(act.organisation());
        return new Standing(account, organisation, account == null && organisation == null, CaseLife.day(act));
    }

    /** The system has a name where others have an id; it acts too often to learn that from an exception. */
    private static @Nullable UUID uuid(@Nullable String text) {
        if (text == null || text.length() != ID_LENGTH) {
            return null;
        }
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    boolean isApplicant(CaseFile file) {
        return system
                || organisation != null
                        && (organisation.equals(file.head().applicant().subject()) || isAgent(file.agent()));
    }

    private boolean isAgent(@Nullable Agent agent) {
        return agent != null && Objects.equals(organisation, agent.subject()) && !agent.ended(day);
    }

    boolean isAccepting(CaseFile file) {
        return system || file.accepting().equals(organisation);
    }

    boolean isOffice(CaseFile file, String performer) {
        return system
                || organisation != null
                        && organisation.equals(file.office(performer).organisation());
    }

    boolean isDecider(CaseFile file) {
        UUID decider = file.head().decider().organisation();
        return system || organisation != null && organisation.equals(decider == null ? file.accepting() : decider);
    }
}
