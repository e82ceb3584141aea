package org.yingshu.engine.reader.outline;

import java.util.List;
import java.util.regex.Pattern;
import org.yingshu.engine.reader.layout.Marker;
import org.yingshu.engine.reader.layout.Paragraph;
import org.yingshu.engine.reader.layout.Width;

/** Where a notice begins: its letterhead, its title, and its number or addressees behind that. */
record NoticeHeads(List<Paragraph> paragraphs) {

    static final Pattern TITLE = Pattern.compile(
            "(?<issuer>[^，。；：《》“”]{0,40}?)关于.{2,110}的(?:通知|意见|决定|报告|公告|批复|函|请示|通报|实施意见)"
                    + "(?<date>（\\s*(?:19|20)\\d{2}年\\d{1,2}月\\d{1,2}日\\s*）)?",
            Pattern.DOTALL);
    static final Pattern NUMBER = Pattern.compile("[\\u4e00-\\u9fff]{1,14}（(?:19|20)\\d{2}）第?\\d+号");
    private static final Pattern ADDRESSEES = Pattern.compile("(?!根据|按照|为|现将|经)[^。；]{2,160}：");
    private static final Pattern LETTERHEAD = Pattern.compile("[\\u4e00-\\u9fff]{4,40}文件");

    /** Index behind the last paragraph of the notice title that starts at {@code i}, or 0 if none starts there. */
    int titleEnd(int i) {
        Paragraph first = paragraphs.get(i);
        if (first.isRow() || first.value().length() > 130 || first.value().contains("。") || isLetterhead(i)) {
            return 0;
        }
        var title = new StringBuilder();
        for (int end = i; end < Math.min(i + 4, paragraphs.size()); end++) {
            Paragraph paragraph = paragraphs.get(end);
            if (paragraph.isRow()
                    || paragraph.value().contains("。")
                    || (end > i && Marker.at(paragraph.text()) != null)) {
                return 0;
            }
            title.append(end == i ? TitleLines.withoutMarker(paragraph.text()).text() : paragraph.value());
            if (title.length() > 140) {
                return 0;
            }
            if (TITLE.matcher(Width.fold(title)).matches()) {
                return looksLikeHead(end + 1) ? end + 1 : 0;
            }
        }
        return 0;
    }

    private boolean looksLikeHead(int from) {
        for (int i = from; i < Math.min(from + 3, paragraphs.size()); i++) {
            String value = Width.fold(paragraphs.get(i).value());
            if (NUMBER.matcher(value).matches() || (ADDRESSEES.matcher(value).matches() && !value.contains("如下"))) {
                return true;
            }
        }
        return false;
    }

    int letterheadBefore(int title) {
        int start = title;
        while (start > 0 && title - start < 4 && isLetterhead(start - 1)) {
            start--;
        }
        return start;
    }

    private boolean isLetterhead(int i) {
        String value = Width.fold(paragraphs.get(i).value());
        return NUMBER.matcher(value).matches() || LETTERHEAD.matcher(value).matches();
    }
}
