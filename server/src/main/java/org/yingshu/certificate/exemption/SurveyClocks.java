package org.yingshu.certificate.exemption;

import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Set;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.yingshu.certificate.CertificateSettings;
import org.yingshu.clock.ClockStart;
import org.yingshu.clock.Clocks;
import org.yingshu.engine.calendar.WorkCalendar;
import org.yingshu.journal.Journal;
import org.yingshu.journal.JsonStateTable;
import org.yingshu.journal.StateStore.Stored;
import org.yingshu.notify.Notice;
import org.yingshu.notify.Notices;

/** A department's two days of the year: the survey by the end of May, proposals by the end of June (R6.9, R6.10). */
@Component
class SurveyClocks {

    private static final String SURVEY = "certificate.survey.due";
    private static final String PROPOSAL = "certificate.proposal.due";
    private static final String PAGE = "/workbench/certificate/surveys/";

    private final Clocks clocks;
    private final Notices notices;
    private final JsonStateTable<Survey> surveys;
    private final CertificateSettings settings;
    private final Journal journal;

    SurveyClocks(
            Clocks clocks,
            Notices notices,
            JsonStateTable<Survey> surveyTable,
            CertificateSettings settings,
            Journal journal) {
        this.clocks = clocks;
        this.notices = notices;
        this.surveys = surveyTable;
        this.settings = settings;
        this.journal = journal;
    }

    @ApplicationModuleListener
    void on(SurveyEvent.Opened event) {
        start(event, SURVEY, event.due(), "可用电子证照调查 " + event.year());
        start(event, PROPOSAL, MonthDay.parse(settings.proposalDay()).atYear(event.year()), "免证可办事项 " + event.year());
        notices.send(Notice.toOrganisations(
                Set.of(event.organisation()),
                "certificate.notice.survey",
                PAGE + event.survey(),
                event.year(),
                event.due()));
    }

    private void start(SurveyEvent.Opened event, String kind, LocalDate due, String label) {
        clocks.start(new ClockStart(
                event.survey(),
                kind,
                label,
                due,
                event.at(),
                Set.of(event.organisation()),
                event.region(),
                PAGE + event.survey()));
    }

    @ApplicationModuleListener
    void on(SurveyEvent.Submitted event) {
        clocks.stop(event.survey(), SURVEY, event.at());
    }

    @ApplicationModuleListener
    void on(SurveyEvent.Returned event) {
        Stored<Survey> stored = surveys.lock(event.survey());
        if (stored == null || stored.state().status() != Survey.Status.RETURNED) {
            return;
        }
        Survey survey = stored.state();
        clocks.stop(event.survey(), SURVEY, journal.now());
        clocks.start(new ClockStart(
                survey.id(),
                SURVEY,
                "可用电子证照调查 " + survey.year(),
                survey.due(),
                journal.now(),
                Set.of(survey.organisation()),
                survey.region(),
                PAGE + survey.id()));
        notices.send(Notice.toOrganisations(
                Set.of(survey.organisation()),
                "certificate.notice.survey-returned",
                PAGE + survey.id(),
                survey.year(),
                event.reason()));
    }

    /** With the year's first proposal the department has done what was due. */
    @ApplicationModuleListener
    void on(ProposalEvent.Proposed event) {
        Instant at = event.at();
        int year = LocalDate.ofInstant(at, WorkCalendar.ZONE).getYear();
        clocks.stop(Surveys.idOf(year, event.organisation()), PROPOSAL, at);
    }
}
