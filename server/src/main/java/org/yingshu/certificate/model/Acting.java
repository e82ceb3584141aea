package org.yingshu.certificate.model;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yingshu.certificate.CertificateProblem;
import org.yingshu.directory.Directory;
import org.yingshu.directory.OrganisationView;
import org.yingshu.journal.Handled;
import org.yingshu.journal.Intent;
import org.yingshu.journal.Journal;
import org.yingshu.journal.JsonStateTable;
import org.yingshu.journal.StateStore.Stored;
import org.yingshu.journal.StreamKind;
import org.yingshu.shared.access.Caller;
import org.yingshu.shared.problem.ProblemException;

/** What surveys, proposals and backlogs have in common. */
@Component
public class Acting {

    private final Journal journal;
    private final Directory directory;

    Acting(Journal journal, Directory directory) {
        this.journal = journal;
        this.directory = directory;
    }

    @Transactional
    public <S, C, E> Shown<S> handle(StreamKind<S, C, E> kind, UUID id, C command, Intent intent) {
        Handled<S> handled = journal.handle(kind, id, command, intent);
        return new Shown<>(handled.id(), handled.version(), handled.state());
    }

    public <S> Shown<S> show(JsonStateTable<S> table, UUID id) {
        Stored<S> stored = table.find(id);
        if (stored == null) {
            throw new ProblemException(CertificateProblem.NO_SUCH_THING);
        }
        return new Shown<>(id, stored.version(), stored.state());
    }

    public OrganisationView organisation(UUID id) {
        return directory
                .organisation(id)
                .orElseThrow(() -> new ProblemException(CertificateProblem.UNKNOWN_ORGANISATION, id));
    }

    /** The organisation that the caller works for. */
    public OrganisationView own() {
        UUID organisation = Caller.current().organisation();
        if (organisation == null) {
            throw new ProblemException(CertificateProblem.NOT_YOURS);
        }
        return organisation(organisation);
    }
}
