package org.yingshu.casework.filing;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yingshu.casework.handling.Cases;
import org.yingshu.casework.model.CaseCommand;
import org.yingshu.casework.model.CaseFile;
import org.yingshu.casework.model.ProcedureStore;
import org.yingshu.journal.Intent;

/** What the form of a case says: masked, and in full for who says why. */
@Component
public class Forms {

    private static final int SHOWN = 4;

    private final Cases cases;
    private final FormStore store;
    private final ProcedureStore procedures;

    Forms(Cases cases, FormStore store, ProcedureStore procedures) {
        this.cases = cases;
        this.store = store;
        this.procedures = procedures;
    }

    @Transactional(readOnly = true)
    public Map<String, @Nullable Object> masked(UUID id) {
        CaseFile file = cases.find(id).state();
        Set<String> sensitive = Filing.sensitive(procedures.of(file.procedure()));
        Map<String, @Nullable Object> values = new LinkedHashMap<>(open(id));
        values.replaceAll((code, value) -> sensitive.contains(code) ? mask(value) : value);
        return values;
    }

    /** That somebody read it stays on record with the case. */
    @Transactional
    public Map<String, @Nullable Object> reveal(UUID id, String reason) {
        cases.handle(id, new CaseCommand.Reveal(reason), Intent.NONE);
        return open(id);
    }

    /** The applicant's own values. */
    @Transactional(readOnly = true)
    public Map<String, @Nullable Object> own(UUID id) {
        cases.find(id);
        return open(id);
    }

    private Map<String, @Nullable Object> open(UUID id) {
        return store.find(id).map(kept -> kept.application().form()).orElse(Map.of());
    }

    private static @Nullable Object mask(@Nullable Object value) {
        String text = value == null ? "" : value.toString();
        return text.length() <= SHOWN ? "****" : text.substring(0, 2) + "****" + text.substring(text.length() - 2);
    }
}
