package org.yingshu.certificate.exemption;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.yingshu.certificate.CertificateProblem;
import org.yingshu.engine.lifecycle.Act;
import org.yingshu.engine.lifecycle.Decision;
import org.yingshu.engine.lifecycle.Lifecycle;

/** The life of a survey: entered by the department, looked at by the office of its place (R6.9). */
final class SurveyLife implements Lifecycle<Survey, SurveyLife.Command, SurveyEvent> {

    sealed interface Command {

        record Open(SurveyEvent.Opened event) implements Command {}

        record Fill(List<SurveyRow> rows) implements Command {}

        record Submit() implements Command {}

        record Return(String reason) implements Command {}

        record Accept() implements Command {}
    }

    @Override
    public Decision<SurveyEvent> decide(@Nullable Survey survey, Command command, Act act) {
        if (command instanceof Command.Open open) {
            return survey == null ? Decision.accept(open.event()) : Decision.accept();
        }
        if (survey == null) {
            return CertificateProblem.NO_SUCH_THING.refuse();
        }
        return switch (command) {
            case Command.Open open -> Decision.accept();
            case Command.Fill fill ->
                own(survey, act, new SurveyEvent.Filled(survey.id(), fill.rows(), act.name(), act.at()));
            case Command.Submit submit ->
                survey.rows().isEmpty()
                        ? CertificateProblem.SURVEY_EMPTY.refuse()
                        : own(survey, act, new SurveyEvent.Submitted(survey.id(), act.name(), act.at()));
            case Command.Return back ->
                back.reason().isBlank()
                        ? CertificateProblem.NO_REASON.refuse()
                        : judge(survey, new SurveyEvent.Returned(survey.id(), back.reason(), act.name(), act.at()));
            case Command.Accept accept -> judge(survey, new SurveyEvent.Accepted(survey.id(), act.name(), act.at()));
        };
    }

    private static Decision<SurveyEvent> own(Survey survey, Act act, SurveyEvent event) {
        if (!survey.organisation().toString().equals(act.organisation())) {
            return CertificateProblem.NOT_YOURS.refuse();
        }
        boolean open = survey.status() == Survey.Status.OPEN || survey.status() == Survey.Status.RETURNED;
        return open ? Decision.accept(event) : CertificateProblem.SURVEY_CLOSED.refuse();
    }

    private static Decision<SurveyEvent> judge(Survey survey, SurveyEvent event) {
        return survey.status() == Survey.Status.SUBMITTED
                ? Decision.accept(event)
                : CertificateProblem.NOT_SUBMITTED.refuse();
    }

    @Override
    public Survey evolve(@Nullable Survey survey, SurveyEvent event) {
        if (event instanceof SurveyEvent.Opened it) {
            return new Survey(
                    it.survey(),
                    it.year(),
                    it.organisation(),
                    it.organisationName(),
                    it.region(),
                    it.due(),
                    Survey.Status.OPEN,
                    List.of(),
                    "");
        }
        Survey known = Objects.requireNonNull(survey);
        return switch (event) {
            case SurveyEvent.Opened it -> known;
            case SurveyEvent.Filled it -> known.with(known.status(), it.rows(), known.remark());
            case SurveyEvent.Submitted it -> known.with(Survey.Status.SUBMITTED, known.rows(), "");
            case SurveyEvent.Returned it -> known.with(Survey.Status.RETURNED, known.rows(), it.reason());
            case SurveyEvent.Accepted it -> known.with(Survey.Status.ACCEPTED, known.rows(), "");
        };
    }
}
