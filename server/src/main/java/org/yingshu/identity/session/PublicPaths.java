package org.yingshu.identity.session;

import org.springframework.http.HttpMethod;

/** What is open to those who are not signed in. */
final class PublicPaths {

    static final String PORTAL = "/api/portal/**";
    static final String SESSION = "/api/identity/session";
    static final String WAYS = "/api/identity/ways";

    private PublicPaths() {}

    static boolean matches(HttpMethod method, String path) {
        return path.startsWith("/api/portal/")
                || path.equals(SESSION)
                || (path.equals(WAYS) && method == HttpMethod.GET);
    }
}
