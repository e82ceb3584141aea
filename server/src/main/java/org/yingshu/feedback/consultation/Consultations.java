package org.yingshu.feedback.consultation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yingshu.directory.Directory;
import org.yingshu.directory.OrganisationView;
import org.yingshu.directory.RegionView;
import org.yingshu.engine.calendar.WorkCalendar;
import org.yingshu.engine.lifecycle.Act;
import org.yingshu.feedback.ConsultationEvent;
import org.yingshu.feedback.FeedbackProblem;
import org.yingshu.feedback.consultation.Consultation.Status;
import org.yingshu.feedback.model.Contacts;
import org.yingshu.journal.Handled;
import org.yingshu.journal.Intent;
import org.yingshu.journal.Journal;
import org.yingshu.journal.JsonStateTable;
import org.yingshu.journal.Recorded;
import org.yingshu.journal.StateStore.Stored;
import org.yingshu.journal.StreamKind;
import org.yingshu.shared.Ids;
import org.yingshu.shared.access.Caller;
import org.yingshu.shared.problem.ProblemException;

/** Questions are asked, given to units, answered and released. */
@Component
class Consultations {

    private final Journal journal;
    private final StreamKind<Consultation, ConsultationLife.Command, ConsultationEvent> kind;
    private final JsonStateTable<Consultation> table;
    private final ConsultationQueries queries;
    private final Contacts contacts;
    private final Directory directory;

    Consultations(
            Journal journal,
            StreamKind<Consultation, ConsultationLife.Command, ConsultationEvent> kind,
            JsonStateTable<Consultation> consultationTable,
            ConsultationQueries queries,
            Contacts contacts,
            Directory directory) {
        this.journal = journal;
        this.kind = kind;
        this.table = consultationTable;
        this.queries = queries;
        this.contacts = contacts;
        this.directory = directory;
    }

    /** @param commands what the caller may do with it now */
    record Detail(UUID id, int version, Consultation it, List<String> commands) {}

    record Question(
            String title,
            String text,
            String item,
            String region,
            @Nullable UUID organisation,
            @Nullable String name,
            @Nullable String phone) {}

    /** @return the code by which the answer is found; told once */
    @Transactional
    public String ask(Question question, @Nullable Caller caller) {
        LocalDate today = LocalDate.ofInstant(journal.now(), WorkCalendar.ZONE);
        if (directory.region(question.region(), today).isEmpty()) {
            throw new ProblemException(FeedbackProblem.UNKNOWN_REGION, question.region());
        }
        UUID id = Ids.next();
        String tracking = contacts.newCode();
        String name = question.name() == null && caller != null ? caller.name() : question.name();
        var asked = new ConsultationEvent.Asked(
                id,
                question.title().strip(),
                question.text().strip(),
                question.item(),
                question.region(),
                contacts.reviewer(
                        id,
                        name,
                        question.phone(),
                        caller == null ? null : caller.organisation(),
                        caller == null ? null : caller.account()),
                contacts.digest(tracking),
                journal.now());
        var asker = new Act("public", "咨询人", null, null, journal.now());
        journal.handle(kind, id, new ConsultationLife.Command.Ask(id.toString(), asked), asker);
        UUID organisation = question.organisation();
        if (organisation != null) {
            OrganisationView unit = unit(organisation);
            journal.handle(kind, id, new ConsultationLife.Command.Assign(unit.id(), unit.name()), asker);
        }
        return tracking;
    }

    @Transactional
    public Detail assign(UUID id, UUID organisation, Intent intent) {
        OrganisationView unit = unit(organisation);
        return handle(id, new ConsultationLife.Command.Assign(unit.id(), unit.name()), intent);
    }

    @Transactional
    public Detail handle(UUID id, ConsultationLife.Command command, Intent intent) {
        find(id);
        Handled<Consultation> handled = journal.handle(kind, id, command, intent);
        return detail(id, handled.version(), handled.state());
    }

    @Transactional(readOnly = true)
    public Detail detail(UUID id) {
        Stored<Consultation> stored = find(id);
        return detail(id, stored.version(), stored.state());
    }

    @Transactional(readOnly = true)
    public List<Recorded> history(UUID id) {
        find(id);
        return journal.history(id);
    }

    List<RegionView> regions() {
        return directory.regions(LocalDate.ofInstant(journal.now(), WorkCalendar.ZONE));
    }

    @Transactional(readOnly = true)
    public Optional<Consultation> tracked(String code) {
        return queries.tracked(contacts.digest(code)).map(id -> find(id).state());
    }

    @Transactional(readOnly = true)
    public List<Consultation> of(UUID account) {
        return queries.of(account).stream().map(id -> find(id).state()).toList();
    }

    private Stored<Consultation> find(UUID id) {
        Stored<Consultation> stored = table.find(id);
        if (stored == null) {
            throw new ProblemException(FeedbackProblem.NO_SUCH_CONSULTATION);
        }
        return stored;
    }

    private OrganisationView unit(UUID organisation) {
        return directory
                .organisation(organisation)
                .orElseThrow(() -> new ProblemException(FeedbackProblem.UNKNOWN_ORGANISATION, organisation));
    }

    private static Detail detail(UUID id, int version, Consultation it) {
        Caller caller = Caller.current();
        UUID unit = it.organisation();
        boolean own = unit != null && unit.equals(caller.organisation());
        var commands = new ArrayList<String>();
        if (it.status() != Status.ANSWERED) {
            if (caller.may("feedback:manage")) {
                commands.add("assignment");
            }
            if (own && caller.may("feedback:handle")) {
                commands.add("draft");
            }
        }
        boolean mayRelease = caller.may("feedback:handle") || caller.may("feedback:manage");
        if (it.status() == Status.DRAFTED
                && mayRelease
                && !it.author().equals(caller.account().toString())) {
            commands.add("release");
            commands.add("return");
        }
        if (it.status() == Status.ANSWERED && caller.may("feedback:manage")) {
            commands.add(it.faq() == null ? "publication" : "withdrawal");
        }
        return new Detail(id, version, it, commands);
    }
}
