package org.yingshu.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;

class ReaderLanguageTests {

    private final MockHttpServletRequest request = new MockHttpServletRequest();

    private String language() {
        return new ReaderLanguage().localeResolver().resolveLocale(request).getLanguage();
    }

    @Test
    void whoeverSaysNothingReadsAPageInChinese() {
        request.setRequestURI("/guide/start-up");
        assertThat(language()).isEqualTo("zh");
    }

    @Test
    void theHeaderDecides() {
        request.addHeader("Accept-Language", "en");
        assertThat(language()).isEqualTo("en");
    }
}
