package org.yingshu.certificate.sampling;

import java.util.List;

/**
 * What somebody found at one aspect of a certificate.
 *
 * @param note what is wrong; or why it is in order although the machine had something against it
 * @param machine what the machine had against it then, as codes of messages
 */
public record CheckLine(Aspect aspect, Finding finding, String note, List<String> machine) {

    public CheckLine {
        machine = List.copyOf(machine);
    }

    /** How it is. */
    public enum Finding {
        GOOD,
        FAULT,
        NOT_APPLICABLE
    }

    boolean isFault() {
        return finding == Finding.FAULT;
    }

    /** A fault without words cannot be put right, and the machine is not contradicted in silence. */
    boolean lacksWords() {
        return note.isBlank() && (isFault() || (finding == Finding.GOOD && !machine.isEmpty()));
    }
}
