package org.yingshu.casework.filing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.yingshu.casework.Applicant;
import org.yingshu.casework.Ground.Source;
import org.yingshu.casework.SubjectKind;
import org.yingshu.certificate.CertificateView;
import org.yingshu.certificate.Certificates;
import org.yingshu.directory.Subjects;
import org.yingshu.engine.calendar.WorkCalendar;
import org.yingshu.lists.Lists;

/**
 * What registers and certificates say of an applicant. It comes before what the applicant says; where they say nothing,
 * the answer stands, and is marked as the applicant's.
 */
@Component
class RegisteredFacts {

    private static final String LICENCE = "business-licence";
    private static final String CREDIT_CODE = "enterprise.credit-code";

    /** Kept by a place that lists what needs an approval before a company is registered (登记前置审批事项目录). */
    private static final String APPROVALS = "prior-approvals";

    /** Documents of people from Hong Kong, Macao and Taiwan, and of foreigners who live here. */
    private static final Pattern FROM_ABROAD = Pattern.compile("(71|8[123]|9)\\d{15,16}[0-9X]");

    private final Subjects subjects;
    private final Certificates certificates;
    private final Lists lists;
    private final ScopeTerms scopes;
    private final Clock clock;

    RegisteredFacts(Subjects subjects, Certificates certificates, Lists lists, ScopeTerms scopes, Clock clock) {
        this.subjects = subjects;
        this.certificates = certificates;
        this.lists = lists;
        this.scopes = scopes;
        this.clock = clock;
    }

    record Known(Object value, Source source) {}

    /** By element or answer. */
    Map<String, Known> of(Applicant applicant, Map<String, @Nullable Object> said) {
        Map<String, Known> known = new LinkedHashMap<>();
        if (applicant.kind() == SubjectKind.ENTERPRISE) {
            enterprise(applicant, said, known);
        }
        if (fromAbroad(applicant, said)) {
            known.put("foreign", new Known(true, Source.NUMBER));
        }
        if (needsApproval(text(said, "enterprise.business-scope"))) {
            known.put("licensed", new Known(true, Source.APPROVALS));
        }
        return known;
    }

    /** Only where the application is about the applicant itself: a parent company founds one of another name and kind. */
    private void enterprise(Applicant applicant, Map<String, @Nullable Object> said, Map<String, Known> known) {
        Optional<String> code = subjects.fullCode(applicant.subject());
        String about = text(said, CREDIT_CODE);
        if (code.isEmpty() || !about.equals(code.get())) {
            return;
        }
        subjects.values(applicant.subject())
                .forEach((element, value) -> known.put(element, new Known(value, Source.DIRECTORY)));
        certificates
                .valid(LICENCE, code.get())
                .map(CertificateView::fields)
                .ifPresent(fields ->
                        fields.forEach((element, value) -> known.put(element, new Known(value, Source.CERTIFICATE))));
    }

    private boolean fromAbroad(Applicant applicant, Map<String, @Nullable Object> said) {
        String own = applicant.kind() == SubjectKind.PERSON
                ? subjects.fullCode(applicant.subject()).orElse("")
                : "";
        return List.of(own, text(said, "enterprise.legal-representative-id")).stream()
                .anyMatch(number -> FROM_ABROAD.matcher(number).matches());
    }

    private boolean needsApproval(String scope) {
        return scopes.needLicenceBefore(scope)
                || !scope.isEmpty()
                        && lists.items(APPROVALS, LocalDate.ofInstant(clock.instant(), WorkCalendar.ZONE)).stream()
                                .anyMatch(item -> scope.contains(item.name()));
    }

    private static String text(Map<String, @Nullable Object> said, String element) {
        Object value = said.get(element);
        return value == null ? "" : value.toString().strip();
    }
}
