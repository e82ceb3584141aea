package org.yingshu.casework.filing;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yingshu.casework.Agent;
import org.yingshu.casework.CaseHead;
import org.yingshu.casework.CaseProblem;
import org.yingshu.casework.Channel;
import org.yingshu.casework.Paper;
import org.yingshu.casework.handling.CaseAnswer;
import org.yingshu.casework.handling.Cases;
import org.yingshu.casework.model.CaseCommand;
import org.yingshu.casework.model.CaseFile;
import org.yingshu.casework.model.Procedure;
import org.yingshu.directory.SubjectView;
import org.yingshu.directory.Subjects;
import org.yingshu.engine.calendar.WorkCalendar;
import org.yingshu.engine.codes.CitizenId;
import org.yingshu.engine.codes.CodeReading;
import org.yingshu.engine.codes.CreditCode;
import org.yingshu.engine.lifecycle.Act;
import org.yingshu.hall.Counters;
import org.yingshu.journal.Intent;
import org.yingshu.journal.Journal;
import org.yingshu.shared.access.Caller;
import org.yingshu.shared.problem.ProblemException;

/** What a clerk does for whoever stands at the window. */
@Component
class Window {

    /** What a clerk takes in. The others come without one, so that none of them leads past the check of the window. */
    private static final Set<Channel> CLERKS = EnumSet.of(Channel.WINDOW, Channel.PHONE, Channel.HOTLINE);

    private final Filing filing;
    private final Cases cases;
    private final FormStore forms;
    private final Subjects subjects;
    private final Counters counters;
    private final Journal journal;

    Window(Filing filing, Cases cases, FormStore forms, Subjects subjects, Counters counters, Journal journal) {
        this.filing = filing;
        this.cases = cases;
        this.forms = forms;
        this.subjects = subjects;
        this.counters = counters;
        this.journal = journal;
    }

    @Transactional
    public SubjectView subject(String code, @Nullable String name) {
        Optional<SubjectView> known = subjects.withCode(code);
        if (known.isPresent()) {
            return known.get();
        }
        boolean valid = CitizenId.parse(code) instanceof CodeReading.Valid<CitizenId>
                || CreditCode.parse(code) instanceof CodeReading.Valid<CreditCode>;
        if (!valid || name == null || name.isBlank()) {
            throw new ProblemException(CaseProblem.NO_SUCH_SUBJECT);
        }
        Caller caller = Caller.current();
        return subjects.enter(name.strip(), code, caller.region(), caller.name());
    }

    @Transactional
    public Procedure offer(Application application) {
        return filing.procedure(application, LocalDate.ofInstant(journal.now(), WorkCalendar.ZONE));
    }

    /**
     * The case may be another place's to decide: accepted here, handled there (R5.21). Where the windows of the place have
     * classes, the window is named and takes in what its class says (R5.24).
     */
    @Transactional
    public CaseAnswer register(
            UUID subject,
            Channel channel,
            ApplicationRequest application,
            ApplicationRequest.@Nullable AgentRequest agent,
            @Nullable String agentName,
            @Nullable UUID hall,
            @Nullable String window,
            Intent intent) {
        if (!CLERKS.contains(channel)) {
            throw new ProblemException(CaseProblem.OTHER_CHANNEL, channel);
        }
        Act act = journal.actOfCaller();
        Caller caller = Caller.current();
        Agent acting = agent == null
                ? null
                : new Agent(null, agentName == null ? act.name() : agentName, agent.authorisation(), agent.until());
        CaseHead.Counter counter = channel == Channel.WINDOW || window != null
                ? counter(counters.check(caller.region(), hall, window, application.code()))
                : null;
        var entrance = new Filing.Entrance(channel, caller.organisation(), caller.region(), counter);
        return CaseAnswer.of(filing.submit(intent.newId(), subject, application.application(acting), entrance, act));
    }

    private static CaseHead.@Nullable Counter counter(Counters.@Nullable Counter at) {
        return at == null ? null : new CaseHead.Counter(at.hall(), at.hallName(), at.window());
    }

    /** The windows of the caller's place; empty where they have no classes, so that none is asked for. */
    public List<Counters.Counter> counters(String service) {
        return counters.of(Caller.current().region(), service);
    }

    @Transactional
    public CaseAnswer supplement(UUID id, List<Paper> papers, Intent intent) {
        CaseFile file = cases.find(id).state();
        String digest = forms.find(id)
                .map(kept -> forms.digest(kept.application().form()))
                .orElseGet(() -> forms.digest(Map.of()));
        return CaseAnswer.of(
                cases.handle(file.id(), new CaseCommand.GiveSupplement(filing.brought(file, papers), digest), intent));
    }

    @Transactional
    public CaseAnswer debt(UUID id, String material, List<Paper> papers, Intent intent) {
        List<Paper> brought = filing.brought(cases.find(id).state(), papers);
        return CaseAnswer.of(cases.handle(id, new CaseCommand.FulfilDebt(material, brought), intent));
    }
}
