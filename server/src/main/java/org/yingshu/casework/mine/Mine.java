package org.yingshu.casework.mine;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yingshu.casework.Paper;
import org.yingshu.casework.filing.Filing;
import org.yingshu.casework.filing.FormStore;
import org.yingshu.casework.filing.Forms;
import org.yingshu.casework.handling.CaseAnswer;
import org.yingshu.casework.handling.CaseQueries;
import org.yingshu.casework.handling.CaseRow;
import org.yingshu.casework.handling.Cases;
import org.yingshu.casework.model.CaseCommand;
import org.yingshu.casework.model.CaseFile;
import org.yingshu.casework.model.ProcedureStore;
import org.yingshu.journal.Handled;
import org.yingshu.journal.Intent;
import org.yingshu.journal.Journal;
import org.yingshu.journal.Recorded;
import org.yingshu.shared.Page;

/** What an applicant does with cases that are under way. */
@Component
class Mine {

    private static final CaseQueries.Filter ALL = new CaseQueries.Filter(null, null, null, null, null, null, null);

    private final Applying applying;
    private final Cases cases;
    private final CaseQueries queries;
    private final EarlierQueries earlier;
    private final Forms forms;
    private final FormStore store;
    private final Filing filing;
    private final ProcedureStore procedures;
    private final Journal journal;

    Mine(
            Applying applying,
            Cases cases,
            CaseQueries queries,
            EarlierQueries earlier,
            Forms forms,
            FormStore store,
            Filing filing,
            ProcedureStore procedures,
            Journal journal) {
        this.applying = applying;
        this.cases = cases;
        this.queries = queries;
        this.earlier = earlier;
        this.forms = forms;
        this.store = store;
        this.filing = filing;
        this.procedures = procedures;
        this.journal = journal;
    }

    Page<CaseRow> list(@Nullable String after, int size) {
        return queries.list(ALL, applying.me(), after, size);
    }

    List<EarlierQueries.Todo> todo() {
        return earlier.todo(applying.me());
    }

    List<Recorded> history(UUID id) {
        return cases.history(id);
    }

    Map<String, @Nullable Object> form(UUID id) {
        return forms.own(id);
    }

    /** CasePapers, and what of the form is put right; everything else stays as it was. */
    @Transactional
    public CaseAnswer supplement(
            UUID id, List<Paper> papers, @Nullable Map<String, @Nullable Object> changed, Intent intent) {
        CaseFile file = cases.find(id).state();
        FormStore.Kept kept = store.find(id).orElseThrow();
        Map<String, @Nullable Object> form =
                new LinkedHashMap<>(kept.application().form());
        if (changed != null) {
            form.putAll(changed);
        }
        Handled<CaseFile> handled = cases.handle(
                id, new CaseCommand.GiveSupplement(filing.brought(file, papers), store.digest(form)), intent);
        if (changed != null && !changed.isEmpty()) {
            filing.correct(file, procedures.of(file.procedure()), kept.application(), form, journal.actOfCaller());
        }
        return CaseAnswer.of(handled);
    }

    @Transactional
    public CaseAnswer debt(UUID id, String material, List<Paper> papers, Intent intent) {
        List<Paper> brought = filing.brought(cases.find(id).state(), papers);
        return CaseAnswer.of(cases.handle(id, new CaseCommand.FulfilDebt(material, brought), intent));
    }

    CaseAnswer withdraw(UUID id, String reason, Intent intent) {
        return CaseAnswer.of(cases.handle(id, new CaseCommand.Withdraw(reason), intent));
    }

    CaseAnswer work(UUID id, String step, String text, List<UUID> files, Intent intent) {
        return CaseAnswer.of(cases.handle(id, new CaseCommand.FinishOwnStep(step, text, files), intent));
    }

    CaseAnswer rectify(UUID id, String text, List<UUID> files, Intent intent) {
        return CaseAnswer.of(cases.handle(id, new CaseCommand.Rectify(text, files), intent));
    }
}
