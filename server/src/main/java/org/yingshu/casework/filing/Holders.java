package org.yingshu.casework.filing;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.yingshu.casework.SubjectKind;
import org.yingshu.casework.model.CaseFile;
import org.yingshu.certificate.CertificateType;
import org.yingshu.certificate.HolderKind;
import org.yingshu.directory.Subjects;

/** To whom the certificates of a case are given. */
@Component
class Holders {

    private final Subjects subjects;
    private final CodeGiving codes;

    Holders(Subjects subjects, CodeGiving codes) {
        this.subjects = subjects;
        this.codes = codes;
    }

    record Holder(HolderKind kind, String code, String name) {}

    /**
     * The applicant, where it may be; the project; or the enterprise or public institution that is founded, which has a
     * code from now on. A flat or a connection belongs to people and enterprises alike, whichever the type names first.
     */
    Holder of(CaseFile file, CertificateType type, Map<String, String> known) {
        boolean person = file.head().applicant().kind() == SubjectKind.PERSON;
        if (type.holder() == HolderKind.PROJECT) {
            return new Holder(
                    HolderKind.PROJECT,
                    known.getOrDefault("project.code", ""),
                    known.getOrDefault("project.name", file.head().applicant().name()));
        }
        String institution = known.get("institution.name");
        if (type.holder() == HolderKind.ENTERPRISE && institution != null) {
            String code = known.get("institution.code");
            return new Holder(
                    HolderKind.ENTERPRISE,
                    code == null ? codes.code(file, CodeGiving.Kind.PUBLIC_INSTITUTION, institution) : code,
                    institution);
        }
        String enterprise = known.get("enterprise.name");
        if (type.holder() == HolderKind.ENTERPRISE && person && enterprise != null) {
            String code = known.get("enterprise.credit-code");
            return new Holder(
                    HolderKind.ENTERPRISE,
                    code == null ? codes.code(file, CodeGiving.Kind.ENTERPRISE, enterprise) : code,
                    enterprise);
        }
        return new Holder(
                person ? HolderKind.PERSON : HolderKind.ENTERPRISE,
                subjects.fullCode(file.head().applicant().subject()).orElse(""),
                file.head().applicant().name());
    }
}
