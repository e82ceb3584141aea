package org.yingshu;

import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.yingshu.identity.Role;
import org.yingshu.shared.access.Caller;
import org.yingshu.shared.access.CallerAuthentication;

/**
 * Callers for tests: {@code http.perform(get("/api/…").with(signedIn(office())))}. All of Xuchang (411000) unless
 * another place is said; each call makes another person.
 */
public final class Callers {

    public static final String XUCHANG = "411000";

    private Callers() {}

    public static Caller office() {
        return of(Role.OFFICE, UUID.randomUUID(), XUCHANG);
    }

    public static Caller unit(UUID organisation) {
        return of(Role.UNIT, organisation, XUCHANG);
    }

    public static Caller unit(UUID organisation, String region) {
        return of(Role.UNIT, organisation, region);
    }

    public static Caller supervisor() {
        return of(Role.SUPERVISOR, UUID.randomUUID(), XUCHANG);
    }

    public static Caller leader() {
        return of(Role.LEADER, UUID.randomUUID(), XUCHANG);
    }

    public static Caller admin() {
        return of(Role.ADMIN, null, XUCHANG);
    }

    public static Caller auditor() {
        return of(Role.AUDITOR, null, XUCHANG);
    }

    public static Caller window(UUID organisation) {
        return of(Role.WINDOW, organisation, XUCHANG);
    }

    public static Caller reviewer(UUID organisation) {
        return of(Role.REVIEWER, organisation, XUCHANG);
    }

    /** @param subject the person or enterprise for whom the account acts */
    public static Caller applicant(UUID subject) {
        return of(Role.APPLICANT, subject, XUCHANG);
    }

    public static Caller of(Role role) {
        return of(role, role == Role.ADMIN || role == Role.AUDITOR ? null : UUID.randomUUID(), XUCHANG);
    }

    public static Caller of(Role role, @Nullable UUID organisation, String region) {
        var id = UUID.randomUUID();
        return new Caller(
                id,
                role.name().toLowerCase(Locale.ROOT) + "-" + id.toString().substring(0, 8),
                "测试" + role.name(),
                organisation,
                region,
                role.permissions(),
                Role.scopeOf(Set.of(role), region, organisation),
                null);
    }

    /** Signed in as the caller, with the token that every change must show. */
    public static RequestPostProcessor signedIn(Caller caller) {
        var who = SecurityMockMvcRequestPostProcessors.authentication(new CallerAuthentication(caller));
        var token = SecurityMockMvcRequestPostProcessors.csrf();
        return request -> token.postProcessRequest(who.postProcessRequest(request));
    }
}
