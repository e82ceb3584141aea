package org.yingshu.casework.mine;

import java.util.Locale;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yingshu.casework.CaseProblem;
import org.yingshu.casework.filing.IdentityCheck;
import org.yingshu.directory.SubjectView;
import org.yingshu.directory.Subjects;
import org.yingshu.identity.AccountView;
import org.yingshu.identity.ApplicantAccounts;
import org.yingshu.shared.problem.ProblemException;

/** Makes an account for a person or an enterprise whose identity was checked. */
@Component
class Registration {

    private static final String SOURCE = "自助注册";

    private final IdentityCheck check;
    private final Subjects subjects;
    private final ApplicantAccounts accounts;

    Registration(IdentityCheck check, Subjects subjects, ApplicantAccounts accounts) {
        this.check = check;
        this.subjects = subjects;
        this.accounts = accounts;
    }

    @Transactional
    AccountView register(String login, String password, String name, String code, String region, Locale reader) {
        if (!check.matches(name, code)) {
            throw new ProblemException(CaseProblem.IDENTITY_WRONG);
        }
        SubjectView subject = subjects.withCode(code).orElseGet(() -> subjects.enter(name, code, region, SOURCE));
        return accounts.make(login, password, name, subject.id(), region, reader);
    }
}
