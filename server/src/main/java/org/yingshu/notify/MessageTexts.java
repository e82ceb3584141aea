package org.yingshu.notify;

import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.yingshu.shared.problem.ProblemTexts;

/** A notice in words, for one reader. */
@Component
class MessageTexts {

    private final ProblemTexts texts;

    MessageTexts(ProblemTexts texts) {
        this.texts = texts;
    }

    String title(String code, List<Object> arguments, Locale reader) {
        return texts.text(code + ".title", arguments, reader);
    }

    String text(String code, List<Object> arguments, Locale reader) {
        return texts.text(code + ".text", arguments, reader);
    }

    /** All words of both languages, to be searched. */
    String words(Notice notice) {
        return String.join(
                "\n",
                title(notice.code(), notice.arguments(), Locale.CHINESE),
                text(notice.code(), notice.arguments(), Locale.CHINESE),
                title(notice.code(), notice.arguments(), Locale.ENGLISH),
                text(notice.code(), notice.arguments(), Locale.ENGLISH));
    }
}
