package org.yingshu.certificate.kind;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yingshu.certificate.CertificateProblem;
import org.yingshu.certificate.CertificateType;
import org.yingshu.shared.access.Caller;
import org.yingshu.shared.problem.ProblemException;

/** New versions of a type's face: one person drafts, another publishes. */
@Component
class Templates {

    private final TypeStore store;

    Templates(TypeStore store) {
        this.store = store;
    }

    @Transactional
    public Template draft(String code, Face face) {
        CertificateType type = type(code);
        for (String element : face.fields()) {
            if (type.field(element).isEmpty()) {
                throw new ProblemException(CertificateProblem.NO_SUCH_FIELD, element);
            }
        }
        Caller caller = Caller.current();
        return template(code, store.draft(code, face, caller.account(), caller.name()));
    }

    @Transactional
    public Template publish(String code, int number) {
        Template draft = template(code, number);
        if (draft.status() == Template.Status.PUBLISHED) {
            throw new ProblemException(CertificateProblem.TEMPLATE_PUBLISHED, number);
        }
        Caller caller = Caller.current();
        if (caller.account().equals(draft.author())) {
            throw new ProblemException(CertificateProblem.OWN_TEMPLATE);
        }
        store.publish(code, number, caller.name());
        return template(code, number);
    }

    CertificateType type(String code) {
        return store.find(code).orElseThrow(() -> new ProblemException(CertificateProblem.NO_SUCH_TYPE, code));
    }

    Template template(String code, int number) {
        return store.template(code, number)
                .orElseThrow(() -> new ProblemException(CertificateProblem.NO_SUCH_TEMPLATE, number));
    }
}
