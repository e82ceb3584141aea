package org.yingshu.casework.handling;

import java.util.UUID;
import org.yingshu.casework.model.CaseFile;
import org.yingshu.journal.Handled;

/** A case after a command. */
public record CaseAnswer(UUID id, int version, CaseFile file) {

    public static CaseAnswer of(Handled<CaseFile> handled) {
        return new CaseAnswer(handled.id(), handled.version(), handled.state());
    }
}
