package org.yingshu.engine.reader.deadline;

import java.util.List;
import java.util.regex.Pattern;

/** What is due at each of several times: the words between one and the next. */
final class Scopes {

    private static final Pattern LEADING = Pattern.compile("^(?:[，,、：:；;。）)\\s]|前，|以前，)+");
    private static final Pattern TRAILING = Pattern.compile("(?:[，,；;。、（(\\s]|力争|争取|确保|到|于|在|并|预计|计划|原则上)+$");

    private final String text;

    Scopes(String text) {
        this.text = text;
    }

    /** @param always also a time that is alone in its sentence gets one, as in a deadline column */
    String of(List<TimeWords> times, int index, boolean always) {
        TimeWords words = times.get(index);
        int start = sentenceStart(words.from());
        int end = sentenceEnd(words.to());
        boolean sharedBefore = index > 0 && times.get(index - 1).from() >= start;
        boolean sharedAfter = index + 1 < times.size() && times.get(index + 1).from() < end;
        if (!always && !sharedBefore && !sharedAfter) {
            return "";
        }
        String behind = trim(
                text.substring(words.to(), sharedAfter ? times.get(index + 1).from() : end));
        return behind.isEmpty()
                ? trim(text.substring(sharedBefore ? times.get(index - 1).to() : start, words.from()))
                : behind;
    }

    private static String trim(String scope) {
        return TRAILING.matcher(LEADING.matcher(scope).replaceFirst("")).replaceFirst("");
    }

    int sentenceStart(int index) {
        return text.lastIndexOf('。', Math.max(0, index - 1)) + 1;
    }

    private int sentenceEnd(int index) {
        int stop = text.indexOf('。', index);
        return stop < 0 ? text.length() : stop;
    }
}
