package org.yingshu.shared.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;

/**
 * The language that the reader chose on the pages, which say it in a cookie: a file that is fetched by a link, a list or a
 * notice, has no other way to know. Without one it is that of Accept-Language.
 */
@Configuration(proxyBeanMethods = false)
class ReaderLanguage {

    /** The pages write it (shared/i18n/i18n.ts). */
    private static final String COOKIE = "yingshu-language";

    @Bean
    LocaleResolver localeResolver() {
        var resolver = new CookieLocaleResolver(COOKIE);
        resolver.setRejectInvalidCookies(false);
        return resolver;
    }
}
