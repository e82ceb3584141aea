package org.yingshu.naming.declaring;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.yingshu.casework.CaseEvent;
import org.yingshu.casework.CaseForms;
import org.yingshu.engine.lifecycle.Act;
import org.yingshu.engine.naming.NameParts;
import org.yingshu.naming.NamingEvent;
import org.yingshu.naming.model.DeclarationCommand;
import org.yingshu.notify.Notice;
import org.yingshu.notify.Notices;

/** A granted registration uses its declaration up; whoever's name is rejected hears of it. */
@Component
class CasesUse {

    private static final String NUMBER = "enterprise.name-declaration";
    private static final String NAME = "enterprise.name";
    static final String PAGE = "/naming";

    private final CaseForms forms;
    private final DeclarationQueries queries;
    private final Declarations declarations;
    private final Notices notices;

    CasesUse(CaseForms forms, DeclarationQueries queries, Declarations declarations, Notices notices) {
        this.forms = forms;
        this.queries = queries;
        this.declarations = declarations;
        this.notices = notices;
    }

    /** Only with the name that was declared, and by whoever declared it: another's number uses nothing up. */
    @ApplicationModuleListener(condition = "#event.granted() and @namingItems.contains(#event.item())")
    void on(CaseEvent.Decided event) {
        Map<String, Object> said = forms.values(event.caseId(), List.of(NUMBER, NAME));
        String name = NameParts.normal(String.valueOf(said.get(NAME)));
        queries.numbered(String.valueOf(said.get(NUMBER)).strip())
                .filter(it -> it.name().equals(name)
                        && it.subject().equals(event.head().applicant().subject()))
                .ifPresent(it -> declarations.handle(
                        it.id(), new DeclarationCommand.Use(event.caseId()), Act.ofSystem("naming", event.at())));
    }

    @ApplicationModuleListener
    void on(NamingEvent.Rejected event) {
        notices.send(Notice.toOrganisations(
                Set.of(event.subject()), "naming.notice.rejected", PAGE, event.name(), event.reason()));
    }
}
