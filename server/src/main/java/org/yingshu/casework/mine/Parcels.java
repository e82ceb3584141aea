package org.yingshu.casework.mine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yingshu.casework.CaseProblem;
import org.yingshu.casework.filing.FormStore;
import org.yingshu.casework.handling.CaseDetail;
import org.yingshu.casework.handling.CaseDetails;
import org.yingshu.casework.model.CaseFile;
import org.yingshu.casework.model.CaseStatus;
import org.yingshu.casework.model.Procedure;
import org.yingshu.casework.model.Ruling;
import org.yingshu.casework.model.Stop;
import org.yingshu.casework.model.Work;
import org.yingshu.certificate.Certificates;
import org.yingshu.clock.ClockView;
import org.yingshu.engine.flow.Step;
import org.yingshu.engine.flow.StepKind;
import org.yingshu.shared.access.Caller;
import org.yingshu.shared.problem.ProblemException;

/** Shows applicants where their cases are. */
@Component
class Parcels {

    private final CaseDetails details;
    private final FormStore forms;

    Parcels(CaseDetails details, FormStore forms) {
        this.details = details;
        this.forms = forms;
    }

    @Transactional
    ParcelView of(UUID id) {
        CaseDetail detail = details.of(id);
        CaseFile file = detail.file();
        UUID me = Caller.current().organisation();
        boolean mine = file.head().applicant().subject().equals(me)
                || file.agent() != null && Objects.equals(file.agent().subject(), me);
        if (!mine) {
            throw new ProblemException(CaseProblem.NO_SUCH_CASE);
        }
        List<ClockView> open = detail.clocks().stream()
                .filter(clock -> clock.closedAt() == null)
                .toList();
        return new ParcelView(
                id,
                detail.version(),
                file.head(),
                file.status(),
                file.outcome(),
                detail.procedure(),
                file.agent(),
                stations(detail),
                open.stream()
                        .map(ClockView::due)
                        .filter(Objects::nonNull)
                        .min(Comparator.naturalOrder())
                        .orElse(null),
                due(open, "casework.case.promised"),
                due(open, Certificates.SEALING),
                file.stops().stream()
                        .filter(Stop::open)
                        .map(Stop::reason)
                        .findFirst()
                        .orElse(null),
                file.papers(),
                file.supplements(),
                file.debts(),
                file.promise(),
                file.rulings(),
                file.delivery(),
                file.works().values().stream()
                        .filter(work -> !work.done())
                        .map(Work::order)
                        .filter(Objects::nonNull)
                        .toList(),
                detail.procedure().bundle()
                        ? forms.find(id).map(kept -> kept.application().later()).orElse(Set.of())
                        : Set.of(),
                detail.commands(),
                file.moments().submitted(),
                file.moments().ended());
    }

    /** The last day of those of a kind: all of them have to be there. */
    private static @Nullable LocalDate due(List<ClockView> open, String kind) {
        return open.stream()
                .filter(clock -> clock.kind().equals(kind))
                .map(ClockView::due)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    private static List<ParcelView.Station> stations(CaseDetail detail) {
        CaseFile file = detail.file();
        List<ParcelView.Station> all = new ArrayList<>();
        boolean accepted = file.moments().accepted() != null;
        all.add(new ParcelView.Station(
                "submitted",
                "SUBMITTED",
                "",
                "done",
                false,
                null,
                file.moments().submitted()));
        String acceptance = accepted ? "done" : file.status() == CaseStatus.NOT_ACCEPTED ? "out" : "now";
        all.add(new ParcelView.Station(
                "acceptance",
                "ACCEPT",
                "",
                acceptance,
                file.status() == CaseStatus.SUPPLEMENT,
                file.head().office().name(),
                file.moments().accepted()));
        Map<String, CaseDetail.StepLine> lines =
                detail.steps().stream().collect(Collectors.toMap(CaseDetail.StepLine::id, Function.identity()));
        for (List<String> stage : detail.procedure().graph().stages()) {
            for (String id : stage) {
                Step step = detail.procedure().step(id).orElseThrow();
                if (step.kind() != StepKind.ACCEPT) {
                    all.add(station(file, step, Objects.requireNonNull(lines.get(id))));
                    sealing(detail, step).ifPresent(all::add);
                }
            }
        }
        return all;
    }

    /** Where people seal what a step made, that is a station of its own. */
    private static Optional<ParcelView.Station> sealing(CaseDetail detail, Step step) {
        if (step.kind() != StepKind.CERTIFICATE) {
            return Optional.empty();
        }
        Procedure.Part part = detail.procedure().part(step.id());
        Set<Ruling.Seal> seals = detail.file().ruling(part.item()).stream()
                .flatMap(ruling -> ruling.certificates().stream())
                .map(Ruling.Issued::seal)
                .collect(Collectors.toSet());
        boolean awaited = seals.contains(Ruling.Seal.AWAITED);
        return awaited || seals.contains(Ruling.Seal.SET)
                ? Optional.of(new ParcelView.Station(
                        step.id() + ".seal",
                        "SEALING",
                        "",
                        awaited ? "now" : "done",
                        false,
                        detail.file().office(part.department()).name(),
                        null))
                : Optional.empty();
    }

    private static ParcelView.Station station(CaseFile file, Step step, CaseDetail.StepLine line) {
        Work work = file.works().get(step.id());
        String state =
                switch (line.state()) {
                    case "done" -> "done";
                    case "ready" ->
                        step.kind() == StepKind.DELIVERY && !file.unsealed().isEmpty() ? "next" : "now";
                    case "skipped" -> "out";
                    default -> file.status().open() ? "next" : "out";
                };
        boolean mine = step.performer().equals(Step.APPLICANT) || step.kind() == StepKind.PAYMENT;
        return new ParcelView.Station(
                step.id(),
                step.kind().name(),
                step.name(),
                state,
                mine && state.equals("now"),
                line.office(),
                work == null ? null : work.doneAt());
    }
}
