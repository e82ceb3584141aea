package org.yingshu.identity.session;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;

/** The cookie that carries the token: no script reads it, and no other site's form sends it along. */
final class SessionCookie {

    static final String NAME = "YINGSHU_SESSION";

    private SessionCookie() {}

    static @Nullable Token read(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        if (cookies != null) {
            for (Cookie cookie : cookies) {
                if (cookie.getName().equals(NAME) && !cookie.getValue().isEmpty()) {
                    return new Token(cookie.getValue());
                }
            }
        }
        return null;
    }

    static void write(HttpServletRequest request, HttpServletResponse response, Token token) {
        add(request, response, ResponseCookie.from(NAME, token.value()));
    }

    static void clear(HttpServletRequest request, HttpServletResponse response) {
        add(request, response, ResponseCookie.from(NAME, "").maxAge(Duration.ZERO));
    }

    private static void add(
            HttpServletRequest request, HttpServletResponse response, ResponseCookie.ResponseCookieBuilder cookie) {
        response.addHeader(
                HttpHeaders.SET_COOKIE,
                cookie.path("/")
                        .httpOnly(true)
                        .secure(request.isSecure())
                        .sameSite("Lax")
                        .build()
                        .toString());
    }
}
