package org.yingshu.directory;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yingshu.engine.codes.CitizenId;
import org.yingshu.engine.codes.CodeReading;
import org.yingshu.engine.codes.CreditCode;
import org.yingshu.shared.Ids;

/** The people and enterprises that others deal with. */
@Component
@Transactional(readOnly = true)
public class Subjects {

    private final SubjectQueries queries;

    Subjects(SubjectQueries queries) {
        this.queries = queries;
    }

    public Optional<SubjectView> find(UUID id) {
        return queries.find(id);
    }

    /** By the credit code of an enterprise, or the whole number of a person. */
    public Optional<SubjectView> withCode(String code) {
        if (CitizenId.parse(code) instanceof CodeReading.Valid<CitizenId>(var id, var changes)) {
            return queries.person(id.value());
        }
        return CreditCode.parse(code) instanceof CodeReading.Valid<CreditCode>(var credit, var changes)
                ? queries.enterprise(credit.value())
                : Optional.empty();
    }

    /**
     * Enters somebody who was not known yet.
     *
     * @param code must be one that {@link #withCode} understands
     */
    @Transactional
    public SubjectView enter(String name, String code, String region, String source) {
        UUID id = Ids.next();
        if (CitizenId.parse(code) instanceof CodeReading.Valid<CitizenId>(var number, var changes)) {
            queries.enterPerson(id, name, number, region, source);
        } else if (CreditCode.parse(code) instanceof CodeReading.Valid<CreditCode>(var credit, var changes)) {
            queries.enterEnterprise(id, name, credit.value(), region, source);
        } else {
            throw new IllegalArgumentException("Neither a credit code nor a citizen's number");
        }
        return queries.find(id).orElseThrow();
    }

    /** The credit code, or a person's number in full: what a certificate is issued to. */
    public Optional<String> fullCode(UUID id) {
        return queries.fullCode(id);
    }

    /**
     * What the directory knows, by the codes of data elements: to fill a form in advance, with the subject's consent. A
     * person's number and telephone stand in it in full.
     */
    public Map<String, String> values(UUID id) {
        return queries.values(id);
    }
}
