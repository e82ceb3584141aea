package org.yingshu.casework.handling;

import java.util.List;
import org.yingshu.casework.model.CaseFile;
import org.yingshu.casework.model.Procedure;
import org.yingshu.casework.model.Ruling;
import org.yingshu.engine.lifecycle.Act;

/** Makes the certificates that a granted item gives. */
public interface Issuance {

    List<Ruling.Issued> issue(CaseFile file, Procedure how, String step, Act act);

    /** Takes them back, when the decision is revoked. */
    void revoke(CaseFile file, String reason, Act act);
}
