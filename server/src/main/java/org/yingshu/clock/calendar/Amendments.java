package org.yingshu.clock.calendar;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yingshu.clock.ClockProblem;
import org.yingshu.clock.model.Calendars;
import org.yingshu.engine.calendar.NoticeDay;
import org.yingshu.engine.calendar.WorkCalendar;
import org.yingshu.journal.Intent;
import org.yingshu.journal.Journal;
import org.yingshu.journal.StreamKind;
import org.yingshu.shared.Ids;
import org.yingshu.shared.access.Caller;
import org.yingshu.shared.problem.Problem;
import org.yingshu.shared.problem.ProblemException;
import org.yingshu.shared.problem.ProblemException.FieldProblem;
import org.yingshu.shared.problem.ProblemTexts;
import org.yingshu.shared.scope.DataScope;

/** Drawing up, trying and issuing amendments of the calendar. What is counted is counted by {@link Recounting}. */
@Component
class Amendments {

    private static final int PROVINCE = 2;

    private final Journal journal;
    private final StreamKind<AmendmentRuling, AmendmentRuling.Command, AmendmentRuling.Event> kind;
    private final AmendmentStore store;
    private final Calendars calendars;
    private final Recount recount;
    private final ProblemTexts texts;
    private final Clock time;

    Amendments(
            Journal journal,
            StreamKind<AmendmentRuling, AmendmentRuling.Command, AmendmentRuling.Event> kind,
            AmendmentStore store,
            Calendars calendars,
            Recount recount,
            ProblemTexts texts,
            Clock time) {
        this.journal = journal;
        this.kind = kind;
        this.store = store;
        this.calendars = calendars;
        this.recount = recount;
        this.texts = texts;
        this.time = time;
    }

    @Transactional
    public StoredAmendment draft(StoredAmendment wished, Locale reader) {
        Caller caller = Caller.current();
        requirePlace(caller, wished.region());
        String place = wished.region() == null ? caller.region() : wished.region();
        requireSound(wished.days(), calendars.current().calendar(place), reader);
        store.add(wished);
        rule(wished.id(), new AmendmentRuling.Draw(wished.ruling()));
        return found(wished.id());
    }

    /** A draft by the caller, not yet stored. */
    StoredAmendment wished(String name, String reason, String source, @Nullable String region, List<NoticeDay> days) {
        List<NoticeDay> sourced = days.stream()
                .map(day -> new NoticeDay(day.date(), day.off(), day.name(), source))
                .toList();
        return new StoredAmendment(
                Ids.next(),
                null,
                name,
                reason,
                source,
                region,
                sourced,
                AmendmentState.DRAFT,
                Caller.current().name(),
                time.instant(),
                null,
                null,
                null,
                0,
                0,
                null,
                null);
    }

    /** A place's calendar is its own business; the country's is amended by who sees a whole province at least. */
    private static void requirePlace(Caller caller, @Nullable String region) {
        DataScope scope = caller.scope();
        boolean may = region == null
                ? scope.region().equals("*") || scope.region().length() == PROVINCE
                : scope.seesRegion(DataScope.below(region)) || scope.region().equals("*");
        if (!may) {
            throw new ProblemException(Problem.FORBIDDEN);
        }
    }

    private void requireSound(List<NoticeDay> days, WorkCalendar calendar, Locale reader) {
        List<FieldProblem> fields = NoticeCheck.slips(days, calendar).stream()
                .map(slip -> new FieldProblem(
                        "days[" + slip.line() + "]",
                        texts.text(
                                slip.code(),
                                List.of(
                                        slip.date().toString(),
                                        String.valueOf(slip.date().getYear())),
                                reader)))
                .toList();
        if (!fields.isEmpty()) {
            throw new ProblemException(
                    ClockProblem.NOTICE_BROKEN.code(), ClockProblem.NOTICE_BROKEN.kind(), List.of(), fields);
        }
    }

    @Transactional
    public StoredAmendment preview(UUID id) {
        StoredAmendment amendment = open(id);
        store.begin(id, AmendmentState.PREVIEWING, recount.concerned(amendment));
        return found(id);
    }

    @Transactional
    public StoredAmendment issue(UUID id) {
        StoredAmendment amendment = open(id);
        if (store.counting()
                .filter(other -> other.state() == AmendmentState.APPLYING)
                .isPresent()) {
            throw new ProblemException(ClockProblem.AMENDMENT_BUSY);
        }
        rule(id, new AmendmentRuling.Issue());
        calendars.holdCounting();
        store.issue(id, Caller.current().name(), time.instant());
        store.begin(id, AmendmentState.APPLYING, recount.concerned(amendment));
        return found(id);
    }

    @Transactional
    public StoredAmendment discard(UUID id) {
        StoredAmendment amendment = open(id);
        rule(id, new AmendmentRuling.Discard());
        store.end(id, amendment.state(), AmendmentState.DISCARDED, amendment.outcome(), null, time.instant());
        return found(id);
    }

    private void rule(UUID id, AmendmentRuling.Command command) {
        journal.handle(kind, id, command, Intent.NONE);
    }

    private StoredAmendment open(UUID id) {
        StoredAmendment amendment = store.lock(id).orElseThrow(() -> new ProblemException(Problem.NOT_FOUND));
        requirePlace(Caller.current(), amendment.region());
        if (!amendment.state().isOpen()) {
            throw new ProblemException(ClockProblem.AMENDMENT_DECIDED);
        }
        return amendment;
    }

    StoredAmendment found(UUID id) {
        return store.find(id).orElseThrow(() -> new ProblemException(Problem.NOT_FOUND));
    }

    List<StoredAmendment> list() {
        return store.list();
    }
}
