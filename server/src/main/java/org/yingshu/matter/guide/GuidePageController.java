package org.yingshu.matter.guide;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.yingshu.shared.naming.EnglishNames;

/** Every guide as a plain page, for readers without script, search engines and paper. */
@Controller
class GuidePageController {

    private static final String HERE = "411000";

    private final Guides guides;
    private final SampleForms samples;
    private final EnglishNames names;

    GuidePageController(Guides guides, SampleForms samples, EnglishNames names) {
        this.guides = guides;
        this.samples = samples;
        this.names = names;
    }

    @GetMapping("/guide/{code}")
    ResponseEntity<String> page(
            @PathVariable String code,
            @RequestParam(defaultValue = HERE) String region,
            @RequestParam(required = false) @Nullable String lang,
            Locale reader) {
        boolean chinese = lang == null ? !reader.getLanguage().equals("en") : !lang.equals("en");
        String place = region.matches("\\d{6}") ? region : HERE;
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "html", StandardCharsets.UTF_8))
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE, HttpHeaders.COOKIE)
                .body(GuidePage.of(guides.guide(code, place), samples.of(code, place), new PageTexts(chinese, names)));
    }
}
