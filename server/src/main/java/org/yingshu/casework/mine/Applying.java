package org.yingshu.casework.mine;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yingshu.casework.Agent;
import org.yingshu.casework.CaseProblem;
import org.yingshu.casework.Channel;
import org.yingshu.casework.Paper;
import org.yingshu.casework.filing.Application;
import org.yingshu.casework.filing.Filing;
import org.yingshu.casework.filing.FormStore;
import org.yingshu.casework.filing.FormStore.Kept;
import org.yingshu.casework.handling.CaseAnswer;
import org.yingshu.casework.model.Procedure;
import org.yingshu.directory.SubjectView;
import org.yingshu.directory.Subjects;
import org.yingshu.engine.calendar.WorkCalendar;
import org.yingshu.files.Files;
import org.yingshu.journal.Intent;
import org.yingshu.journal.Journal;
import org.yingshu.journal.JournalProblem;
import org.yingshu.shared.access.Caller;
import org.yingshu.shared.problem.ProblemException;
import org.yingshu.shared.problem.ProblemException.FieldProblem;

/** From the first look at an item to the application; what is filled in is kept on the way. */
@Component
class Applying {

    /** The applicant's own ways in: nobody says from home that a clerk has seen the papers at a window. */
    private static final Set<Channel> OWN = EnumSet.of(Channel.WEB, Channel.PHONE, Channel.MACHINE);

    private final Filing filing;
    private final FormStore forms;
    private final Prefill prefill;
    private final Subjects subjects;
    private final Files files;
    private final Journal journal;

    Applying(Filing filing, FormStore forms, Prefill prefill, Subjects subjects, Files files, Journal journal) {
        this.filing = filing;
        this.forms = forms;
        this.prefill = prefill;
        this.subjects = subjects;
        this.files = files;
        this.journal = journal;
    }

    /**
     * What this applicant fills in and hands in, with what is known already where the applicant consents.
     *
     * @param supplied the papers that are there without the applicant
     */
    record Offered(
            Procedure procedure, Map<String, Prefill.Value> prefill, List<String> sensitive, List<Paper> supplied) {}

    /** @param on whose behalf a proxy applies, with the file of the written authorisation (R5.18) */
    record OnBehalf(
            UUID subject, UUID authorisation, @Nullable LocalDate until) {}

    UUID me() {
        UUID subject = Caller.current().organisation();
        if (subject == null) {
            throw new ProblemException(CaseProblem.NO_SUCH_SUBJECT);
        }
        return subject;
    }

    SubjectView subject() {
        return subjects.find(me()).orElseThrow(() -> new ProblemException(CaseProblem.NO_SUCH_SUBJECT));
    }

    @Transactional
    Offered offer(Application application, boolean consent) {
        Procedure how = filing.procedure(application, today());
        UUID me = me();
        return new Offered(
                how,
                consent ? prefill.values(how, me) : Map.of(),
                List.copyOf(Filing.sensitive(how)),
                filing.supplied(how, me));
    }

    List<FieldProblem> defects(Application application) {
        return filing.defects(me(), application, today());
    }

    @Transactional
    Kept keep(UUID id, int version, Application application) {
        UUID me = me();
        Set<String> sensitive = Filing.sensitive(filing.procedure(application, today()));
        var readers = new FormStore.Readers(me, Set.of(me), null);
        boolean kept = forms.keep(
                id, version, true, Caller.current().account(), readers, application, sensitive, journal.now());
        if (!kept) {
            draft(id);
            throw new ProblemException(JournalProblem.STALE_VERSION, version, version + 1);
        }
        return draft(id);
    }

    Kept draft(UUID id) {
        return forms.find(id).filter(Kept::draft).orElseThrow(() -> new ProblemException(CaseProblem.NO_SUCH_DRAFT));
    }

    @Transactional
    void discard(UUID id) {
        if (!forms.discard(id)) {
            throw new ProblemException(CaseProblem.NO_SUCH_DRAFT);
        }
    }

    @Transactional
    CaseAnswer submit(UUID draft, Channel channel) {
        Kept kept = forms.find(draft).orElseThrow(() -> new ProblemException(CaseProblem.NO_SUCH_DRAFT));
        return submit(draft, kept.subject(), kept.application(), channel);
    }

    @Transactional
    CaseAnswer submit(Application application, Channel channel, @Nullable OnBehalf behalf, Intent intent) {
        if (behalf == null) {
            return submit(intent.newId(), me(), application, channel);
        }
        SubjectView agent = subject();
        // Whoever cannot show a written authorisation applies for nobody.
        files.view(behalf.authorisation());
        Agent acting = new Agent(agent.id(), agent.name(), behalf.authorisation(), behalf.until());
        return submit(intent.newId(), behalf.subject(), application.by(acting), channel);
    }

    private CaseAnswer submit(UUID id, UUID subject, Application application, Channel channel) {
        if (!OWN.contains(channel)) {
            throw new ProblemException(CaseProblem.OTHER_CHANNEL, channel);
        }
        var entrance = Filing.Entrance.of(channel);
        return CaseAnswer.of(filing.submit(id, subject, application, entrance, journal.actOfCaller()));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(journal.now(), WorkCalendar.ZONE);
    }
}
