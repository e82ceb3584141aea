package org.yingshu.shared.web;

import java.util.Locale;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;

/**
 * The language that the reader chose on the pages, which say it in a cookie: a file that is fetched by a link, a list or a
 * notice, has no other way to know. Without one it is that of Accept-Language; whoever says nothing on a plain page, a search
 * engine for instance, reads it in Chinese, wherever the platform runs.
 */
@Configuration(proxyBeanMethods = false)
class ReaderLanguage {

    /** The pages write it (shared/i18n/i18n.ts). */
    private static final String COOKIE = "yingshu-language";

    /** What is asked by programs rather than read by people. */
    private static final String PROGRAMS = "/api/";

    @Bean
    LocaleResolver localeResolver() {
        var resolver = new CookieLocaleResolver(COOKIE);
        resolver.setRejectInvalidCookies(false);
        resolver.setDefaultLocaleFunction(request -> request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) == null
                        && !request.getRequestURI().startsWith(PROGRAMS)
                ? Locale.SIMPLIFIED_CHINESE
                : request.getLocale());
        return resolver;
    }
}
