package org.yingshu.casework.filing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yingshu.casework.Applicant;
import org.yingshu.casework.CaseHead;
import org.yingshu.casework.CaseProblem;
import org.yingshu.casework.Channel;
import org.yingshu.casework.Office;
import org.yingshu.casework.Offices;
import org.yingshu.casework.Paper;
import org.yingshu.casework.SubjectKind;
import org.yingshu.casework.handling.CaseNumbers;
import org.yingshu.casework.handling.Cases;
import org.yingshu.casework.model.CaseCommand;
import org.yingshu.casework.model.CaseFile;
import org.yingshu.casework.model.CaseStore;
import org.yingshu.casework.model.Catalogue;
import org.yingshu.casework.model.Procedure;
import org.yingshu.casework.model.ProcedureStore;
import org.yingshu.directory.SubjectView;
import org.yingshu.directory.Subjects;
import org.yingshu.engine.calendar.WorkCalendar;
import org.yingshu.engine.flow.DataElement;
import org.yingshu.engine.flow.ElementType;
import org.yingshu.engine.flow.StepKind;
import org.yingshu.engine.lifecycle.Act;
import org.yingshu.journal.Handled;
import org.yingshu.journal.Intent;
import org.yingshu.journal.JournalProblem;
import org.yingshu.journal.StateStore.Stored;
import org.yingshu.shared.problem.ProblemException;
import org.yingshu.shared.problem.ProblemException.FieldProblem;

/** Makes cases of applications, whichever way they come in (R5.18, R5.20). */
@Component
public class Filing {

    private final Catalogue catalogue;
    private final ProcedureStore procedures;
    private final Subjects subjects;
    private final Offices offices;
    private final PowerHolders holders;
    private final FormStore forms;
    private final FormCheck formCheck;
    private final PaperCheck paperCheck;
    private final CaseNumbers numbers;
    private final CaseStore store;
    private final Cases cases;

    Filing(
            Catalogue catalogue,
            ProcedureStore procedures,
            Subjects subjects,
            Offices offices,
            PowerHolders holders,
            FormStore forms,
            FormCheck formCheck,
            PaperCheck paperCheck,
            CaseNumbers numbers,
            CaseStore store,
            Cases cases) {
        this.catalogue = catalogue;
        this.procedures = procedures;
        this.subjects = subjects;
        this.offices = offices;
        this.holders = holders;
        this.forms = forms;
        this.formCheck = formCheck;
        this.paperCheck = paperCheck;
        this.numbers = numbers;
        this.store = store;
        this.cases = cases;
    }

    /**
     * Where and by whom an application comes in.
     *
     * @param accepting the office that takes it in; null where the place's own does
     * @param acceptedIn the place of that office; null where it is the deciding place
     * @param counter the window where somebody stands; null where it is none
     */
    public record Entrance(
            Channel channel,
            @Nullable UUID accepting,
            @Nullable String acceptedIn,
            CaseHead.@Nullable Counter counter) {

        public static final Entrance ONLINE = of(Channel.WEB);

        /** The applicant's own way in. */
        public static Entrance of(Channel channel) {
            return new Entrance(channel, null, null, null);
        }

        boolean strict() {
            return channel != Channel.WINDOW && channel != Channel.INTERFACE;
        }
    }

    /** How it is handled, for this applicant. */
    @Transactional
    public Procedure procedure(Application application, LocalDate on) {
        Map<String, @Nullable Object> answers = new HashMap<>(application.form());
        answers.putAll(application.answers());
        var wanted = new Catalogue.Wanted(application.code(), application.region(), on, application.items(), answers);
        return procedures.keep(catalogue
                .find(wanted)
                .orElseThrow(() -> new ProblemException(CaseProblem.NO_SUCH_ITEM, application.code())));
    }

    /** What an application still lacks, field by field and paper by paper, all at once. */
    @Transactional
    public List<FieldProblem> defects(UUID subject, Application given, LocalDate today) {
        Procedure how = procedure(given, today);
        List<FieldProblem> faults = new ArrayList<>(formCheck.faults(how, given.form()));
        faults.addAll(paperCheck.faults(how, given, applicant(subject)));
        return faults;
    }

    /** The papers that the applicant need not bring: certificates, shares, what the offices make on the way. */
    public List<Paper> supplied(Procedure how, UUID subject) {
        return paperCheck.supplied(how, applicant(subject));
    }

    private SubjectView applicant(UUID subject) {
        return subjects.find(subject).orElseThrow(() -> new ProblemException(CaseProblem.NO_SUCH_SUBJECT));
    }

    /** @param id the draft's, which the case takes over; the same again gives the same case */
    @Transactional
    public Handled<CaseFile> submit(UUID id, UUID subject, Application given, Entrance entrance, Act act) {
        store.hold(id);
        Stored<CaseFile> there = store.find(id);
        if (there != null) {
            checkSame(there.state(), given);
            return new Handled<>(id, there.version(), there.state());
        }
        LocalDate today = LocalDate.ofInstant(act.at(), WorkCalendar.ZONE);
        Procedure how = procedure(given, today);
        SubjectView who = applicant(subject);
        formCheck.check(how, given.form());
        List<Paper> papers = paperCheck.papers(how, given, who, entrance.strict());
        Map<String, Office> performers = holders.of(how, given.region(), entrance.accepting(), today);
        Office decider = Objects.requireNonNull(performers.get(how.department()));
        Office accepting = accepting(how, entrance, performers, decider);
        CaseHead head = new CaseHead(
                numbers.next(given.region(), today),
                how.code(),
                how.name(),
                how.bundle(),
                new Applicant(
                        who.id(),
                        who.enterprise() ? SubjectKind.ENTERPRISE : SubjectKind.PERSON,
                        who.name(),
                        who.code()),
                given.region(),
                entrance.acceptedIn() == null ? given.region() : entrance.acceptedIn(),
                entrance.channel(),
                accepting,
                decider.organisation() == null ? new Office(accepting.organisation(), decider.name()) : decider,
                entrance.counter());
        var command = new CaseCommand.Submit(
                id,
                head,
                how.id(),
                given.follows(),
                given.agent(),
                performers,
                papers,
                List.of(),
                forms.digest(given.form()),
                given.promise());
        Set<UUID> seen = CaseFile.organisations(head, given.agent(), performers);
        var readers = new FormStore.Readers(subject, seen, head.acceptedIn());
        forms.keep(id, 0, false, null, readers, given.withPapers(papers), sensitive(how), act.at());
        return cases.handle(id, command, Intent.NONE, act);
    }

    /** A key that was used for another application does not pass this one off as filed. */
    private void checkSame(CaseFile file, Application given) {
        boolean same = file.head().code().equals(given.code())
                && file.head().region().equals(given.region())
                && (!file.supplements().isEmpty() || file.form().equals(forms.digest(given.form())));
        if (!same) {
            throw new ProblemException(JournalProblem.KEY_REUSED);
        }
    }

    /** The papers that come in for a case after the application, as they are found to be. */
    public List<Paper> brought(CaseFile file, List<Paper> given) {
        SubjectView who = applicant(file.head().applicant().subject());
        return paperCheck.brought(procedures.of(file.procedure()), given, file.promise() != null, who);
    }

    /** Keeps what the form of a case says after a supplement. */
    @Transactional
    public void correct(CaseFile file, Procedure how, Application before, Map<String, @Nullable Object> form, Act act) {
        formCheck.check(how, form);
        Application application = before.withForm(form);
        CaseHead head = file.head();
        var readers = new FormStore.Readers(head.applicant().subject(), file.organisations(), head.acceptedIn());
        forms.keep(file.id(), 0, false, null, readers, application, sensitive(how), act.at());
    }

    /** The elements that are encrypted at rest and masked on screens. */
    public static Set<String> sensitive(Procedure how) {
        return how.elements().stream()
                .filter(element -> element.sensitive()
                        || element.type() == ElementType.PERSON_ID
                        || element.type() == ElementType.PHONE)
                .map(DataElement::code)
                .collect(Collectors.toSet());
    }

    private Office accepting(Procedure how, Entrance entrance, Map<String, Office> performers, Office decider) {
        if (entrance.accepting() != null) {
            return offices.known(entrance.accepting())
                    .orElseThrow(() -> new ProblemException(CaseProblem.NO_OFFICE, "受理"));
        }
        List<Office> candidates = new ArrayList<>();
        how.graph().steps().stream()
                .filter(step -> step.kind() == StepKind.ACCEPT)
                .flatMap(step -> step.performers().stream())
                .map(performers::get)
                .forEach(candidates::add);
        candidates.add(decider);
        candidates.addAll(performers.values());
        return candidates.stream()
                .filter(office -> office != null && office.organisation() != null)
                .findFirst()
                .orElseThrow(() -> new ProblemException(CaseProblem.NO_OFFICE, how.department()));
    }
}
