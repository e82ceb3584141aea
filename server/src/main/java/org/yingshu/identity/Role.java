package org.yingshu.identity;

import java.util.Arrays;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yingshu.shared.scope.DataScope;

/**
 * What people are to the platform, and so what they may do and see: the one place where roles become permission words
 * and data scope (R1.7). A word that no role holds does not exist.
 */
public enum Role {
    /** 领导小组办公室: runs the plans and the ledger of its region. */
    OFFICE("directory:read directory:manage clock:read clock:manage lists:read lists:manage files:upload files:read"
            + " notify:read plan:read plan:import plan:correct plan:issue ledger:read ledger:assign ledger:decide"
            + " ledger:supervise ledger:export ledger:bulletin"
            + " certificate:read certificate:manage feedback:read feedback:manage hall:read hall:manage"),
    /** 责任单位联络员: does what its organisation has a part in. */
    UNIT("directory:read clock:read lists:read files:upload files:read notify:read plan:read ledger:read ledger:sign"
            + " ledger:assign ledger:report ledger:request ledger:export"
            + " certificate:read certificate:issue feedback:read feedback:handle hall:read hall:serve"),
    /** 督查员: looks at what others do, and presses. */
    SUPERVISOR("directory:read clock:read lists:read files:upload files:read notify:read plan:read ledger:read"
            + " ledger:supervise ledger:export"
            + " certificate:read feedback:read feedback:manage hall:read"),
    /** 领导: sees everything of the region and changes nothing. */
    LEADER("directory:read clock:read lists:read files:read notify:read plan:read ledger:read ledger:export"
            + " certificate:read feedback:read"),
    /** 系统管理员: accounts, names, calendars and connectors, no business data. */
    ADMIN("directory:read directory:manage identity:manage clock:manage lists:read lists:manage files:upload"
            + " files:read notify:read notify:manage"),
    /** 审计员: reads everything of the region, and what the administrators did. */
    AUDITOR("directory:read identity:audit journal:verify clock:read lists:read files:read notify:read plan:read"
            + " ledger:read ledger:export"
            + " certificate:read feedback:read");

    private final Set<String> permissions;

    Role(String words) {
        permissions = Set.of(words.split(" "));
    }

    public Set<String> permissions() {
        return permissions;
    }

    /** All words that exist, in order. */
    public static Set<String> words() {
        return permissionsOf(Arrays.asList(values()));
    }

    public static Set<String> permissionsOf(Collection<Role> roles) {
        return roles.stream().flatMap(role -> role.permissions.stream()).collect(Collectors.toCollection(TreeSet::new));
    }

    /**
     * Whether one account may hold these together. Administration, audit and the daily work are three persons
     * (三员分立, GB/T 22239 8.1.5): none may run, use and audit at once.
     */
    public static boolean compatible(Collection<Role> roles) {
        return !roles.isEmpty() && (roles.size() == 1 || !roles.contains(ADMIN) && !roles.contains(AUDITOR));
    }

    /** Whether a role sees no more than what the account's own organisation has a part in. */
    public static boolean boundToOrganisation(Collection<Role> roles) {
        return Set.copyOf(roles).equals(Set.of(UNIT));
    }

    /**
     * The rows that an account sees. A unit is bound by its organisation and not by its county: the city's duties name
     * county bodies as their owners, so its region reaches over the province.
     */
    public static DataScope scopeOf(Collection<Role> roles, String region, @Nullable UUID organisation) {
        if (!boundToOrganisation(roles)) {
            return roles.isEmpty() ? DataScope.NOTHING : new DataScope(DataScope.below(region), null);
        }
        return organisation == null ? DataScope.NOTHING : new DataScope(region.substring(0, 2), organisation);
    }
}
