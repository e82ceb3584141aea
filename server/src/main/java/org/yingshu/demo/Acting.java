package org.yingshu.demo;

import java.util.List;
import org.springframework.security.core.context.SecurityContextHolder;
import org.yingshu.identity.AccountView;
import org.yingshu.identity.DemoAccounts;
import org.yingshu.identity.Role;
import org.yingshu.shared.access.Caller;
import org.yingshu.shared.access.CallerAuthentication;
import org.yingshu.shared.scope.CurrentScope;

/** What an office or a unit of the demo did, done in its name. */
final class Acting {

    private Acting() {}

    /** The office that was made under that login. */
    static Caller office(List<DemoAccounts.Made> accounts, String login) {
        return of(accounts, login, Role.OFFICE);
    }

    static Caller of(List<DemoAccounts.Made> accounts, String login, Role role) {
        AccountView account = accounts.stream()
                .map(DemoAccounts.Made::account)
                .filter(made -> made.login().equals(login))
                .findFirst()
                .orElseThrow();
        return new Caller(
                account.id(),
                account.login(),
                account.name(),
                account.organisation(),
                account.region(),
                role.permissions(),
                Role.scopeOf(List.of(role), account.region(), account.organisation()),
                null);
    }

    static void as(Caller caller, Runnable work) {
        SecurityContextHolder.getContext().setAuthentication(new CallerAuthentication(caller));
        try (var scope = CurrentScope.open(caller.scope())) {
            work.run();
        } finally {
            SecurityContextHolder.clearContext();
        }
    }
}
