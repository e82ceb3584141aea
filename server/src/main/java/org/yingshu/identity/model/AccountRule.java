package org.yingshu.identity.model;

import java.util.Optional;
import org.yingshu.identity.IdentityProblem;
import org.yingshu.identity.Role;

/** What an account must be, whoever makes it. */
public final class AccountRule {

    private AccountRule() {}

    /** What is wrong with the account; empty where nothing is. */
    public static Optional<IdentityProblem> broken(Account account) {
        if (!Role.compatible(account.roles())) {
            return Optional.of(IdentityProblem.ROLES_APART);
        }
        // What they see hangs on their organisation; without one they would see nothing.
        if (Role.boundToOrganisation(account.roles()) && account.organisation() == null) {
            return Optional.of(IdentityProblem.NEEDS_ORGANISATION);
        }
        return Optional.empty();
    }
}
