package org.yingshu.casework.mine;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yingshu.casework.filing.CertificateSource;
import org.yingshu.casework.filing.FormStore;
import org.yingshu.casework.model.Procedure;
import org.yingshu.directory.SubjectView;
import org.yingshu.directory.Subjects;
import org.yingshu.engine.flow.FormField;
import org.yingshu.engine.flow.MaterialNeed;
import org.yingshu.engine.flow.Supply;

/** Fills a form in advance: from the directory, from certificates, from the last case; only with the applicant's consent. */
@Component
class Prefill {

    private final Subjects subjects;
    private final CertificateSource certificates;
    private final FormStore forms;
    private final EarlierQueries earlier;

    Prefill(Subjects subjects, CertificateSource certificates, FormStore forms, EarlierQueries earlier) {
        this.subjects = subjects;
        this.certificates = certificates;
        this.forms = forms;
        this.earlier = earlier;
    }

    /** @param source said at the field, so that the applicant can check it */
    record Value(
            Object value,

            @Schema(allowableValues = {"directory", "certificate", "case"})
            String source) {}

    @Transactional(readOnly = true)
    Map<String, Value> values(Procedure how, UUID subject) {
        Set<String> wanted = new LinkedHashSet<>();
        how.form().stream().map(FormField::element).forEach(wanted::add);
        Map<String, Value> found = new LinkedHashMap<>();
        earlier.last(subject).flatMap(forms::find).ifPresent(kept -> kept.application()
                .form()
                .forEach((code, value) -> put(found, wanted, code, value, "case")));
        subjects.find(subject).ifPresent(who -> certificates(how, who, wanted, found));
        subjects.values(subject).forEach((code, value) -> put(found, wanted, code, value, "directory"));
        return found;
    }

    private void certificates(Procedure how, SubjectView who, Set<String> wanted, Map<String, Value> found) {
        for (MaterialNeed need : how.materials()) {
            if (need.supply() == Supply.CERTIFICATE && need.from() != null) {
                certificates
                        .values(need.from(), who)
                        .forEach((code, value) -> put(found, wanted, code, value, "certificate"));
            }
        }
    }

    private static void put(
            Map<String, Value> found, Set<String> wanted, String code, @Nullable Object value, String source) {
        if (wanted.contains(code) && value != null && !value.toString().isBlank()) {
            found.put(code, new Value(value, source));
        }
    }
}
