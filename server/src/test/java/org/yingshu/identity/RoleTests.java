package org.yingshu.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.yingshu.shared.scope.DataScope;

class RoleTests {

    @Test
    void everyWordNamesAModuleAndAVerb() {
        assertThat(Role.words()).allMatch(word -> word.matches("[a-z]+:[a-z]+")).hasSizeGreaterThan(20);
    }

    @Test
    void administrationAuditAndDailyWorkAreThreePersons() {
        assertThat(Role.compatible(Set.of(Role.ADMIN))).isTrue();
        assertThat(Role.compatible(Set.of(Role.OFFICE, Role.UNIT))).isTrue();
        assertThat(Role.compatible(Set.of(Role.ADMIN, Role.OFFICE))).isFalse();
        assertThat(Role.compatible(Set.of(Role.ADMIN, Role.AUDITOR))).isFalse();
        assertThat(Role.compatible(Set.of())).isFalse();
    }

    @Test
    void anAdministratorMayReadNoPlanAndNoDuty() {
        assertThat(Role.ADMIN.permissions())
                .noneMatch(word -> word.startsWith("plan:") || word.startsWith("ledger:") || word.startsWith("files:"));
    }

    @Test
    void anAuditorAndALeaderChangeNothing() {
        for (Role role : List.of(Role.AUDITOR, Role.LEADER)) {
            assertThat(role.permissions()).allMatch(word -> word.matches(".*:(read|export|audit|verify)"));
        }
    }

    @Test
    void aRegionSeesItselfAndThePlacesBelow() {
        assertThat(Role.scopeOf(Set.of(Role.OFFICE), "411000", null)).isEqualTo(new DataScope("4110", null));
        assertThat(Role.scopeOf(Set.of(Role.LEADER), "410000", null)).isEqualTo(new DataScope("41", null));
        assertThat(Role.scopeOf(Set.of(Role.SUPERVISOR), "411002", null)).isEqualTo(new DataScope("411002", null));
    }

    @Test
    void aUnitSeesWhatItsOrganisationHasAPartIn() {
        var organisation = UUID.randomUUID();
        assertThat(Role.scopeOf(List.of(Role.UNIT), "411002", organisation))
                .isEqualTo(new DataScope("41", organisation));
        assertThat(Role.scopeOf(Set.of(Role.UNIT, Role.OFFICE), "411002", organisation))
                .isEqualTo(new DataScope("411002", null));
    }

    @Test
    void whoIsNothingSeesNothing() {
        assertThat(Role.scopeOf(Set.of(), "411000", null)).isEqualTo(DataScope.NOTHING);
        assertThat(Role.scopeOf(Set.of(Role.UNIT), "411000", null)).isEqualTo(DataScope.NOTHING);
    }
}
