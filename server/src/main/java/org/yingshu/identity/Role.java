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
            + " ledger:supervise ledger:export ledger:bulletin matter:read matter:manage casework:read"
            + " casework:supervise certificate:read certificate:manage feedback:read feedback:manage hall:read"
            + " hall:manage packs:read payment:read exchange:read exchange:handle"
            + " exchange:arbitrate market:read naming:read"),
    /** 责任单位联络员: does what its organisation has a part in. */
    UNIT("directory:read clock:read lists:read files:upload files:read notify:read plan:read ledger:read ledger:sign"
            + " ledger:assign ledger:report ledger:request ledger:export matter:read certificate:read"
            + " certificate:issue certificate:use feedback:read feedback:handle hall:read exchange:read exchange:share"
            + " market:read market:buy"),
    /** 督查员: looks at what others do, and presses. */
    SUPERVISOR("directory:read clock:read lists:read files:upload files:read notify:read plan:read ledger:read"
            + " ledger:supervise ledger:export matter:read casework:read casework:supervise certificate:read"
            + " feedback:read feedback:manage hall:read payment:read exchange:read market:read naming:read"),
    /** 领导: sees everything of the region and changes nothing. */
    LEADER("directory:read clock:read lists:read files:read notify:read plan:read ledger:read ledger:export"
            + " matter:read casework:read certificate:read feedback:read payment:read exchange:read market:read"
            + " naming:read"),
    /** 系统管理员: accounts, names, calendars and connectors, no business data. */
    ADMIN("directory:read directory:manage identity:manage clock:manage lists:read lists:manage files:upload"
            + " files:read notify:read notify:manage casework:manage matter:read packs:read packs:manage"),
    /** 审计员: reads everything of the region, and what the administrators did. */
    AUDITOR("directory:read identity:audit journal:verify clock:read lists:read files:read notify:read plan:read"
            + " ledger:read ledger:export matter:read casework:read certificate:read feedback:read payment:read"
            + " exchange:read market:read naming:read"),
    /** 窗口人员: registers, accepts and hands out what its office handles. */
    WINDOW("directory:read clock:read lists:read files:upload files:read notify:read matter:read casework:read"
            + " casework:accept certificate:read certificate:use feedback:read feedback:handle hall:read hall:serve"
            + " payment:read exchange:read naming:read"),
    /** 审查人员: examines and decides the steps that its office performs. */
    REVIEWER("directory:read clock:read lists:read files:upload files:read notify:read matter:read casework:read"
            + " casework:review casework:decide certificate:read certificate:issue certificate:use feedback:read"
            + " feedback:handle hall:read payment:read payment:refund exchange:read exchange:handle"
            + " exchange:share market:read market:buy naming:read naming:reject"),
    /** 申请人: a person, or somebody who acts for an enterprise; sees what concerns that person or enterprise alone. */
    APPLICANT("files:upload files:read notify:read matter:read casework:apply certificate:read payment:read"
            + " payment:pay market:buy market:bid naming:declare"),
    /** 部门业务系统: the system of a department, by the process interfaces; nobody signs in with it. */
    INTERFACE("casework:interface exchange:interface");

    /** Those who see no more than what their own organisation has a part in. */
    private static final Set<String> BOUND = Set.of("UNIT", "WINDOW", "REVIEWER", "APPLICANT", "INTERFACE");

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
     * (三员分立, GB/T 22239 8.1.5): none may run, use and audit at once. Nor does an applicant decide.
     */
    public static boolean compatible(Collection<Role> roles) {
        return !roles.isEmpty()
                && (roles.size() == 1
                        || roles.stream().noneMatch(Set.of(ADMIN, AUDITOR, APPLICANT, INTERFACE)::contains));
    }

    /** Whether a role sees no more than what the account's own organisation has a part in. */
    public static boolean boundToOrganisation(Collection<Role> roles) {
        return !roles.isEmpty() && roles.stream().allMatch(role -> BOUND.contains(role.name()));
    }

    /**
     * The rows that an account sees. A unit is bound by its organisation and not by its county: the city's duties name
     * county bodies as their owners, so its region reaches over the province. An applicant's organisation is the
     * enterprise or person of the directory for whom the account acts.
     */
    public static DataScope scopeOf(Collection<Role> roles, String region, @Nullable UUID organisation) {
        if (!boundToOrganisation(roles)) {
            return roles.isEmpty() ? DataScope.NOTHING : new DataScope(DataScope.below(region), null);
        }
        return organisation == null ? DataScope.NOTHING : new DataScope(region.substring(0, 2), organisation);
    }
}
