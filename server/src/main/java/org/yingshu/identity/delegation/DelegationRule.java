package org.yingshu.identity.delegation;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.yingshu.identity.IdentityProblem;
import org.yingshu.identity.Role;
import org.yingshu.identity.model.Account;

/** Whom one may let act for oneself, and how long. */
record DelegationRule(int longest) {

    Optional<IdentityProblem> broken(
            Account absent, Account deputy, LocalDate since, LocalDate until, LocalDate today) {
        if (deputy.id().equals(absent.id())) {
            return Optional.of(IdentityProblem.DEPUTY_IS_YOU);
        }
        // Three persons must stay three: no one lends the keys of administration and audit, nor takes others' with
        // them.
        if (apart(absent) || apart(deputy)) {
            return Optional.of(IdentityProblem.NOT_DELEGABLE);
        }
        if (deputy.state() != Account.State.ACTIVE || !deputy.region().equals(absent.region())) {
            return Optional.of(IdentityProblem.UNKNOWN_DEPUTY);
        }
        if (since.isBefore(today) || until.isBefore(since)) {
            return Optional.of(IdentityProblem.DAYS_WRONG);
        }
        return ChronoUnit.DAYS.between(since, until) >= longest
                ? Optional.of(IdentityProblem.DAYS_TOO_MANY)
                : Optional.empty();
    }

    private static boolean apart(Account account) {
        return account.roles().contains(Role.ADMIN) || account.roles().contains(Role.AUDITOR);
    }
}
