package org.yingshu.identity.delegation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yingshu.identity.model.AccountFixture.account;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.yingshu.identity.IdentityProblem;
import org.yingshu.identity.Role;
import org.yingshu.identity.model.Account;

class DelegationRuleTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    private final DelegationRule rule = new DelegationRule(90);
    private final Account absent = account("liqing", Role.UNIT);
    private final Account deputy = account("zhaoming", Role.UNIT, Role.OFFICE);

    @Test
    void letsAColleagueActForSomeDays() {
        assertThat(rule.broken(absent, deputy, TODAY, TODAY.plusDays(4), TODAY)).isEmpty();
        assertThat(rule.broken(absent, deputy, TODAY, TODAY, TODAY)).isEmpty();
    }

    @Test
    void refusesOneself() {
        assertThat(rule.broken(absent, absent, TODAY, TODAY, TODAY)).contains(IdentityProblem.DEPUTY_IS_YOU);
    }

    @Test
    void lendsNeitherAdministrationNorAudit() {
        for (Role role : List.of(Role.ADMIN, Role.AUDITOR)) {
            assertThat(rule.broken(account("a1", role), deputy, TODAY, TODAY, TODAY))
                    .contains(IdentityProblem.NOT_DELEGABLE);
            assertThat(rule.broken(absent, account("a2", role), TODAY, TODAY, TODAY))
                    .contains(IdentityProblem.NOT_DELEGABLE);
        }
    }

    @Test
    void refusesDaysThatArePastOrTurnedRoundOrTooMany() {
        assertThat(rule.broken(absent, deputy, TODAY.minusDays(1), TODAY, TODAY))
                .contains(IdentityProblem.DAYS_WRONG);
        assertThat(rule.broken(absent, deputy, TODAY.plusDays(2), TODAY.plusDays(1), TODAY))
                .contains(IdentityProblem.DAYS_WRONG);
        assertThat(rule.broken(absent, deputy, TODAY, TODAY.plusDays(89), TODAY))
                .isEmpty();
        assertThat(rule.broken(absent, deputy, TODAY, TODAY.plusDays(90), TODAY))
                .contains(IdentityProblem.DAYS_TOO_MANY);
    }

    @Test
    void refusesALockedDeputyAndOneOfAnotherRegion() {
        var locked = new Account(
                UUID.randomUUID(),
                "x1",
                "x1",
                null,
                "411000",
                List.of(Role.OFFICE),
                Account.State.LOCKED,
                false,
                Instant.EPOCH,
                null,
                1);
        var elsewhere = new Account(
                UUID.randomUUID(),
                "x2",
                "x2",
                null,
                "411002",
                List.of(Role.OFFICE),
                Account.State.ACTIVE,
                false,
                Instant.EPOCH,
                null,
                1);
        assertThat(rule.broken(absent, locked, TODAY, TODAY, TODAY)).contains(IdentityProblem.UNKNOWN_DEPUTY);
        assertThat(rule.broken(absent, elsewhere, TODAY, TODAY, TODAY)).contains(IdentityProblem.UNKNOWN_DEPUTY);
    }
}
