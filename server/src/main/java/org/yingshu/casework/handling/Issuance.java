package org.yingshu.casework.handling;

import java.util.List;
import java.util.Optional;
import org.yingshu.casework.DeliveryWay;
import org.yingshu.casework.model.CaseFile;
import org.yingshu.casework.model.Procedure;
import org.yingshu.casework.model.Ruling;
import org.yingshu.engine.lifecycle.Act;

/** Makes the certificates that a granted item gives. */
public interface Issuance {

    List<Ruling.Issued> issue(CaseFile file, Procedure how, String step, Act act);

    /** How the applicant asked to receive the result; empty where the form did not ask. */
    Optional<DeliveryWay> wanted(CaseFile file);

    /** Takes them back, when the decision is revoked. */
    void revoke(CaseFile file, String reason, Act act);
}
