package org.yingshu.casework.mine;

import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.yingshu.certificate.HolderCodes;
import org.yingshu.directory.Subjects;
import org.yingshu.shared.access.Caller;

/** An applicant's certificates are those of the person or enterprise for whom the account acts, and its cases' results. */
@Component
class OwnCodes implements HolderCodes {

    private final Subjects subjects;
    private final EarlierQueries earlier;

    OwnCodes(Subjects subjects, EarlierQueries earlier) {
        this.subjects = subjects;
        this.earlier = earlier;
    }

    @Override
    public Set<String> of(Caller caller) {
        UUID subject = caller.organisation();
        return subject == null || !caller.may("casework:apply")
                ? Set.of()
                : subjects.fullCode(subject).map(Set::of).orElse(Set.of());
    }

    @Override
    public Set<UUID> cases(Caller caller) {
        UUID subject = caller.organisation();
        return subject == null || !caller.may("casework:apply") ? Set.of() : earlier.granted(subject);
    }
}
