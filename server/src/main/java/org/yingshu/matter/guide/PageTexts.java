package org.yingshu.matter.guide;

import org.springframework.web.util.HtmlUtils;
import org.yingshu.engine.pack.model.Words;

/** The plain page's language, and the escaping of everything that goes into it. */
record PageTexts(boolean chinese) {

    String say(String zh, String en) {
        return chinese ? zh : en;
    }

    String say(Words words) {
        return HtmlUtils.htmlEscape(chinese || words.en().isEmpty() ? words.zh() : words.en());
    }

    static String safe(String text) {
        return HtmlUtils.htmlEscape(text);
    }

    String lang() {
        return chinese ? "zh-CN" : "en";
    }
}
