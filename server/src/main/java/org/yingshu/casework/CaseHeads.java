package org.yingshu.casework;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.yingshu.casework.model.CaseFile;
import org.yingshu.casework.model.CaseStore;
import org.yingshu.journal.StateStore.Stored;

/** What a case is about, for modules that hear of it by an event that does not say it. */
@Component
public class CaseHeads {

    private final CaseStore store;

    CaseHeads(CaseStore store) {
        this.store = store;
    }

    /** @throws IllegalStateException where the caller does not see the case, which whoever acts on it does */
    public CaseHead head(UUID caseId) {
        Stored<CaseFile> stored = store.find(caseId);
        if (stored == null) {
            throw new IllegalStateException("Case " + caseId + " is not seen by whoever acted on it");
        }
        return stored.state().head();
    }
}
