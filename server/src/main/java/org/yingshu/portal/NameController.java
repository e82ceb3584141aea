package org.yingshu.portal;

import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.yingshu.shared.naming.EnglishNames;

/** What pages call things whose records keep the Chinese name. */
@RestController
@RequestMapping("/api/portal/names")
class NameController {

    private static final Duration KEPT = Duration.ofMinutes(5);

    private final EnglishNames names;

    NameController(EnglishNames names) {
        this.names = names;
    }

    /** @param names by the Chinese name; empty for readers of Chinese */
    record Names(Map<String, String> names) {}

    @GetMapping
    ResponseEntity<Names> names(Locale reader) {
        boolean english = reader.getLanguage().equals(Locale.ENGLISH.getLanguage());
        return ResponseEntity.ok()
                .cacheControl(CacheControl.maxAge(KEPT).cachePublic())
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE, HttpHeaders.COOKIE)
                .body(new Names(english ? names.all() : Map.of()));
    }
}
