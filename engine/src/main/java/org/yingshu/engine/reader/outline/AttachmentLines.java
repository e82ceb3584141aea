package org.yingshu.engine.reader.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yingshu.engine.reader.layout.Marker;
import org.yingshu.engine.reader.layout.Paragraph;
import org.yingshu.engine.reader.layout.Width;
import org.yingshu.engine.reader.source.Passage;

/** Lines that announce attachments (附件：1.… 2.…), and those that head them (附件1). */
record AttachmentLines(List<Paragraph> paragraphs, NoticeHeads notices) {

    static final Pattern PATTERN =
            Pattern.compile("附\\s*[件表录]\\s*(?<number>\\d{1,3}|[一二三四五六七八九十]{1,3})?\\s*：?(?<rest>.*)", Pattern.DOTALL);

    boolean isHeading(int i) {
        Paragraph paragraph = paragraphs.get(i);
        if (paragraph.isRow()
                || paragraph.value().length() > 60
                || !announcedAt(i).isEmpty()) {
            return false;
        }
        Matcher matcher = PATTERN.matcher(Width.fold(paragraph.value()));
        if (!matcher.matches()) {
            return false;
        }
        String rest = matcher.group("rest").strip();
        return rest.isEmpty() || (matcher.group("number") != null && Titles.isTitle(rest));
    }

    /** The names in a list of attachments ({@code 附件：1.… 2.…}) that starts at {@code i}; empty if none does. */
    List<String> announcedAt(int i) {
        Paragraph paragraph = paragraphs.get(i);
        if (paragraph.isRow() || !paragraph.value().startsWith("附")) {
            return List.of();
        }
        Matcher matcher = PATTERN.matcher(Width.fold(paragraph.value()));
        if (!matcher.matches() || matcher.group("number") != null) {
            return List.of();
        }
        Passage rest = paragraph.text().from(matcher.start("rest")).strip();
        var names = new ArrayList<String>();
        if (rest.isEmpty() && (i + 1 >= paragraphs.size() || !isListItem(i + 1, 1))) {
            return List.of();
        }
        if (!rest.isEmpty()) {
            names.add(itemName(rest));
        }
        int end = announcedEnd(i);
        for (int next = i + 1; next < end; next++) {
            if (isListItem(next, names.size() + 1)) {
                names.add(itemName(paragraphs.get(next).text()));
            } else if (!names.isEmpty()) {
                names.set(
                        names.size() - 1,
                        names.get(names.size() - 1) + paragraphs.get(next).value());
            }
        }
        return names;
    }

    private static String itemName(Passage item) {
        String text = item.text().replaceAll("^[（(]略[）)]", "");
        Marker marker = Marker.at(text);
        return marker == null ? text : text.substring(marker.length());
    }

    private boolean isListItem(int i, int number) {
        Paragraph paragraph = paragraphs.get(i);
        Marker marker = paragraph.isRow() || paragraph.value().length() > 80 ? null : Marker.at(paragraph.text());
        return marker != null && marker.style() == Marker.Style.ARABIC && marker.number() == number;
    }

    int announcedEnd(int i) {
        Passage first = paragraphs.get(i).text();
        boolean firstInline = first.length() > 4;
        int expected = firstInline ? 2 : 1;
        int end = i + 1;
        while (end < paragraphs.size()) {
            if (isListItem(end, expected)) {
                // Behind a list's last item the next document may start with the number that the list expects next.
                if (notices.titleEnd(end) > 0) {
                    break;
                }
                expected++;
                end++;
            } else if (end + 1 < paragraphs.size() && isListItem(end + 1, expected) && isShortTail(end)) {
                end++;
            } else {
                break;
            }
        }
        return end;
    }

    private boolean isShortTail(int i) {
        Paragraph paragraph = paragraphs.get(i);
        return !paragraph.isRow() && paragraph.value().length() <= 20 && Marker.at(paragraph.text()) == null;
    }
}
