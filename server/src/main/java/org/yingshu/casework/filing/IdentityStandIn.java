package org.yingshu.casework.filing;

import java.util.Optional;
import org.yingshu.directory.Subjects;
import org.yingshu.engine.codes.CitizenId;
import org.yingshu.engine.codes.CodeReading;
import org.yingshu.engine.codes.CreditCode;

/**
 * Where no identity authority is connected: a code must be well formed, and where the directory knows it, the name must be
 * the directory's. It proves nothing about who sits at the keyboard, and is for trials only.
 */
final class IdentityStandIn implements IdentityCheck {

    private final Subjects subjects;

    IdentityStandIn(Subjects subjects) {
        this.subjects = subjects;
    }

    @Override
    public boolean matches(String name, String code) {
        boolean valid = CitizenId.parse(code) instanceof CodeReading.Valid<CitizenId>
                || CreditCode.parse(code) instanceof CodeReading.Valid<CreditCode>;
        return valid && verified(name, code).orElse(true);
    }

    /** Of somebody whom the directory does not know, nothing is known. */
    @Override
    public Optional<Boolean> verified(String name, String code) {
        return subjects.withCode(code).map(known -> known.name().equals(name.strip()));
    }
}
