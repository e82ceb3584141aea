package org.yingshu.casework.filing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.yingshu.casework.handling.Issuance;
import org.yingshu.casework.model.CaseFile;
import org.yingshu.casework.model.Procedure;
import org.yingshu.casework.model.Ruling;
import org.yingshu.directory.SubjectView;
import org.yingshu.engine.lifecycle.Act;

/** Where nothing keeps certificates. */
@Component
class NoCertificatesYet implements CertificateSource, Issuance {

    @Override
    public Optional<String> number(String type, SubjectView subject) {
        return Optional.empty();
    }

    @Override
    public Map<String, String> values(String type, SubjectView subject) {
        return Map.of();
    }

    @Override
    public List<Ruling.Issued> issue(CaseFile file, Procedure how, String step, Act act) {
        return List.of();
    }

    @Override
    public void revoke(CaseFile file, String reason, Act act) {
        // Nothing was issued.
    }
}
