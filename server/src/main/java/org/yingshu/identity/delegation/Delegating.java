package org.yingshu.identity.delegation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.yingshu.identity.IdentityProblem;
import org.yingshu.identity.IdentitySettings;
import org.yingshu.identity.model.Account;
import org.yingshu.identity.model.AccountRepository;
import org.yingshu.identity.model.AuditTrail;
import org.yingshu.identity.model.SystemWork;
import org.yingshu.shared.Ids;
import org.yingshu.shared.access.Caller;
import org.yingshu.shared.problem.Problem;
import org.yingshu.shared.problem.ProblemException;

/** Lets somebody act for oneself, and takes it back: at once, for the deputy's session asks at each request. */
@Component
class Delegating {

    private final DelegationRepository delegations;
    private final AccountRepository accounts;
    private final AuditTrail audit;
    private final SystemWork system;
    private final DelegationRule rule;
    private final Clock clock;

    Delegating(
            DelegationRepository delegations,
            AccountRepository accounts,
            AuditTrail audit,
            SystemWork system,
            IdentitySettings settings,
            Clock clock) {
        this.delegations = delegations;
        this.accounts = accounts;
        this.audit = audit;
        this.system = system;
        this.rule = new DelegationRule(settings.longestDelegation());
        this.clock = clock;
    }

    List<Delegation> mine() {
        return delegations.of(Caller.current().account(), LocalDate.now(clock));
    }

    Delegation give(String login, LocalDate since, LocalDate until, String reason, String address) {
        Caller caller = Caller.current();
        if (caller.absent() != null) {
            throw new ProblemException(IdentityProblem.NOT_WHILE_STANDING_IN);
        }
        Account absent = system.in(() -> accounts.find(caller.account()))
                .orElseThrow(() -> new ProblemException(Problem.UNAUTHENTICATED));
        Account deputy = system.in(() -> accounts.findByLogin(login.strip().toLowerCase(Locale.ROOT)))
                .orElseThrow(() -> new ProblemException(IdentityProblem.UNKNOWN_DEPUTY, login));
        rule.broken(absent, deputy, since, until, LocalDate.now(clock)).ifPresent(problem -> {
            throw new ProblemException(problem, problem == IdentityProblem.DAYS_TOO_MANY ? rule.longest() : login);
        });
        UUID id = Ids.next();
        delegations.insert(id, absent.id(), deputy.id(), since, until, reason.strip(), clock.instant());
        audit.done("delegate", deputy.login() + " " + since + "–" + until, address);
        return mine().stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
    }

    void end(UUID id, String address) {
        if (!delegations.end(id, Caller.current().account(), clock.instant())) {
            throw new ProblemException(IdentityProblem.NO_SUCH_DELEGATION);
        }
        audit.done("delegate-end", null, address);
    }
}
