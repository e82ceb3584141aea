package org.yingshu.matter.guide;

import java.util.Locale;
import org.springframework.web.util.HtmlUtils;
import org.yingshu.engine.pack.model.Words;
import org.yingshu.shared.naming.EnglishNames;

/** The plain page's language, and the escaping of everything that goes into it. */
record PageTexts(boolean chinese, EnglishNames names) {

    String say(String zh, String en) {
        return chinese ? zh : en;
    }

    String say(Words words) {
        return HtmlUtils.htmlEscape(chinese || words.en().isEmpty() ? words.zh() : words.en());
    }

    /** What is known by its Chinese name alone. */
    String named(String name) {
        return HtmlUtils.htmlEscape(names.said(name, chinese ? Locale.CHINESE : Locale.ENGLISH));
    }

    static String safe(String text) {
        return HtmlUtils.htmlEscape(text);
    }

    String lang() {
        return chinese ? "zh-CN" : "en";
    }
}
