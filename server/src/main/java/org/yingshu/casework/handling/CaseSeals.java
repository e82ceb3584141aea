package org.yingshu.casework.handling;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.yingshu.casework.model.CaseCommand;
import org.yingshu.casework.model.CaseFile;
import org.yingshu.casework.model.CaseStore;
import org.yingshu.certificate.CertificateEvent;
import org.yingshu.engine.lifecycle.Act;
import org.yingshu.journal.Intent;
import org.yingshu.journal.Journal;
import org.yingshu.journal.StateStore.Stored;

/** When the issuer's people have sealed what a case waits for, the case goes on (R6.12). */
@Component
class CaseSeals {

    private final Cases cases;
    private final CaseStore store;
    private final Journal journal;

    CaseSeals(Cases cases, CaseStore store, Journal journal) {
        this.cases = cases;
        this.store = store;
        this.journal = journal;
    }

    @ApplicationModuleListener
    void on(CertificateEvent.Signed event) {
        note(event.caseId(), new CaseCommand.NoteSeal(event.certificate(), true));
    }

    @ApplicationModuleListener
    void on(CertificateEvent.Revoked event) {
        note(event.caseId(), new CaseCommand.NoteSeal(event.certificate(), false));
    }

    private void note(@Nullable UUID caseId, CaseCommand.NoteSeal note) {
        Stored<CaseFile> stored = caseId == null ? null : store.find(caseId);
        if (stored != null
                && stored.state().unsealed().stream()
                        .anyMatch(one -> one.certificate().equals(note.certificate()))) {
            cases.handle(stored.id(), note, Intent.NONE, Act.ofSystem("casework", journal.now()));
        }
    }
}
