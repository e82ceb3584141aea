package org.yingshu.feedback.consultation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.yingshu.directory.RegionView;
import org.yingshu.feedback.FeedbackProblem;
import org.yingshu.feedback.consultation.Consultation.Status;
import org.yingshu.feedback.consultation.ConsultationQueries.Common;
import org.yingshu.shared.access.Caller;
import org.yingshu.shared.problem.ProblemException;
import org.yingshu.shared.scope.CurrentScope;
import org.yingshu.shared.scope.DataScope;

/** Everybody asks, finds the answer by a code, and reads the answers to common questions. */
@RestController
@RequestMapping("/api/portal/feedback")
class PublicConsultationController {

    private final Consultations consultations;
    private final ConsultationQueries queries;
    private final Flood flood;

    PublicConsultationController(Consultations consultations, ConsultationQueries queries, Flood flood) {
        this.consultations = consultations;
        this.queries = queries;
        this.flood = flood;
    }

    record QuestionRequest(
            @NotBlank @Size(max = 100) String title,
            @NotBlank @Size(max = 3000) String text,
            @Nullable @Size(max = 80) String item,
            @NotBlank @Pattern(regexp = "\\d{6}") String region,
            @Nullable UUID organisation,
            @Nullable @Size(max = 50) String name,
            @Nullable @Size(max = 30) String phone) {

        Consultations.Question question() {
            return new Consultations.Question(
                    title, text, item == null ? "" : item, region, organisation, blankToNull(name), blankToNull(phone));
        }

        private static @Nullable String blankToNull(@Nullable String text) {
            return text == null || text.isBlank() ? null : text;
        }
    }

    record Asked(String tracking) {}

    record Places(List<RegionView> items) {}

    record Code(@NotBlank @Size(max = 40) String code) {}

    /** @param answer empty until it is released */
    record OwnQuestion(
            String title,
            String text,
            String organisationName,
            Status status,
            String answer,
            Instant at,
            @Nullable Instant answeredAt) {

        static OwnQuestion of(Consultation it) {
            return new OwnQuestion(
                    it.title(),
                    it.text(),
                    it.organisationName(),
                    it.status() == Status.DRAFTED ? Status.ASSIGNED : it.status(),
                    it.status() == Status.ANSWERED ? it.answer() : "",
                    it.at(),
                    it.answeredAt());
        }
    }

    record CommonQuestions(List<Common> items) {}

    /** The places that one can ask. */
    @GetMapping("/regions")
    Places regions() {
        return asSystem(() -> new Places(consultations.regions()));
    }

    @PostMapping("/consultations")
    Asked ask(@Valid @RequestBody QuestionRequest request) {
        flood.count();
        Caller caller = Caller.currentOrNull();
        return asSystem(() -> new Asked(consultations.ask(request.question(), caller)));
    }

    @PostMapping("/consultations/tracking")
    OwnQuestion track(@Valid @RequestBody Code request) {
        return asSystem(() -> consultations
                .tracked(request.code())
                .map(OwnQuestion::of)
                .orElseThrow(() -> new ProblemException(FeedbackProblem.NO_SUCH_CODE)));
    }

    @GetMapping("/questions")
    CommonQuestions common(@RequestParam(defaultValue = "") @Size(max = 50) String q) {
        return asSystem(() -> new CommonQuestions(queries.common(q)));
    }

    private static <T> T asSystem(Supplier<T> work) {
        return Objects.requireNonNull(CurrentScope.in(DataScope.ALL, work));
    }
}
