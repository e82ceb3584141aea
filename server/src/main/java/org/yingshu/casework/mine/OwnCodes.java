package org.yingshu.casework.mine;

import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.yingshu.certificate.HolderCodes;
import org.yingshu.directory.Subjects;
import org.yingshu.shared.access.Caller;

/** An applicant's certificates are those of the person or enterprise for whom the account acts. */
@Component
class OwnCodes implements HolderCodes {

    private final Subjects subjects;

    OwnCodes(Subjects subjects) {
        this.subjects = subjects;
    }

    @Override
    public Set<String> of(Caller caller) {
        UUID subject = caller.organisation();
        return subject == null || !caller.may("casework:apply")
                ? Set.of()
                : subjects.fullCode(subject).map(Set::of).orElse(Set.of());
    }
}
