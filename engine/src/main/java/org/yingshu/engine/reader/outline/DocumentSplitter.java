package org.yingshu.engine.reader.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yingshu.engine.reader.layout.Marker;
import org.yingshu.engine.reader.layout.Paragraph;
import org.yingshu.engine.reader.layout.Width;
import org.yingshu.engine.reader.source.Passage;

/** Cuts a file into documents, and each document into its notice, its body and its attachments. */
public final class DocumentSplitter {

    static final Pattern DATE = Pattern.compile(
            "（?(?<date>(?:(?:19|20)\\d{2}|二[〇○零][〇○零一二三四五六七八九]{2})年[\\d一二三四五六七八九十]{1,3}月[\\d一二三四五六七八九十]{1,3}日)）?");
    private static final int HEAD_REACH = 9;
    private static final int SIGNATURE_REACH = 6;
    private static final int LONGEST_HEADING = 60;

    private final List<Paragraph> paragraphs;
    private final TitleLines titles;
    private final NoticeHeads notices;
    private final AttachmentLines attachments;
    private final PartSplitter parts;
    private final List<DocumentParts> documents = new ArrayList<>();

    private DocumentSplitter(List<Paragraph> paragraphs) {
        this.paragraphs = paragraphs;
        this.titles = new TitleLines(paragraphs);
        this.notices = new NoticeHeads(paragraphs);
        this.attachments = new AttachmentLines(paragraphs, notices);
        this.parts = new PartSplitter(paragraphs, titles, attachments);
    }

    public static List<DocumentParts> split(List<Paragraph> paragraphs) {
        return paragraphs.isEmpty() ? List.of() : new DocumentSplitter(paragraphs).split();
    }

    private List<DocumentParts> split() {
        var starts = new ArrayList<Integer>();
        starts.add(0);
        List<String> announced = new ArrayList<>();
        for (int i = 0; i < paragraphs.size(); i++) {
            attachments.announcedAt(i).forEach(name -> announced.add(Titles.bare(name)));
            int title = notices.titleEnd(i);
            if (title > 0 && i > 0 && Titles.nearest(titles.words(i, title), announced) < 0) {
                int start = notices.letterheadBefore(i);
                if (start > starts.get(starts.size() - 1) && hasText(starts.get(starts.size() - 1), start)) {
                    starts.add(start);
                    announced.clear();
                }
                i = title - 1;
            }
        }
        for (int d = 0; d < starts.size(); d++) {
            int end = d + 1 < starts.size() ? starts.get(d + 1) : paragraphs.size();
            documents.add(document(starts.get(d), end));
        }
        return documents;
    }

    /** A title of the notice is no new document while nothing but titles stands above it. */
    private boolean hasText(int from, int to) {
        for (int i = from; i < to; i++) {
            String value = paragraphs.get(i).value();
            if (value.length() > LONGEST_HEADING
                    || value.endsWith("。")
                    || paragraphs.get(i).isRow()) {
                return true;
            }
        }
        return false;
    }

    private DocumentParts document(int from, int to) {
        int at = from;
        while (at < to && notices.titleEnd(at) == 0 && at - from < HEAD_REACH && !startsText(at)) {
            at++;
        }
        int titleEnd = at < to ? notices.titleEnd(at) : 0;
        if (titleEnd == 0) {
            return withoutNotice(from, to);
        }
        Passage title = titles.passage(at, titleEnd);
        Matcher matcher = NoticeHeads.TITLE.matcher(Width.fold(title));
        Passage issuer = null;
        Passage date = null;
        if (matcher.matches()) {
            issuer = matcher.end("issuer") > 0 ? title.sub(0, matcher.end("issuer")) : null;
            if (matcher.group("date") != null) {
                date = title.sub(matcher.start("date") + 1, matcher.end("date") - 1);
                title = title.sub(0, matcher.start("date"));
            }
        }
        Passage number = null;
        for (int i = from; i < Math.min(titleEnd + HEAD_REACH, to); i++) {
            Passage text = paragraphs.get(i).text();
            String value = Width.fold(text);
            if (number == null && NoticeHeads.NUMBER.matcher(value).matches()) {
                number = text;
            }
            Matcher dated = DATE.matcher(value);
            if (date == null && dated.matches()) {
                date = text.sub(dated.start("date"), dated.end("date"));
                issuer = issuer == null && i > titleEnd ? signer(i - 1) : issuer;
            }
        }
        int bodyStart = bodyStart(titleEnd, to, title.text());
        if (date == null
                && bodyStart < to
                && !attachments.announcedAt(bodyStart).isEmpty()) {
            int signed = parts.signatureEnd(attachments.announcedEnd(bodyStart), to);
            if (signed > attachments.announcedEnd(bodyStart)) {
                date = paragraphs.get(signed - 1).text();
            }
        }
        int last = date == null ? signatureDate(titleEnd, to) : -1;
        if (last > 0) {
            date = paragraphs.get(last).text();
        }
        var head = new ArrayList<>(paragraphs.subList(from, bodyStart));
        return parts.parts(title, number, issuer, date, head, Part.body(null), bodyStart, to);
    }

    /** The date under a text whose notice and plan are one, or under a report above its attachments, or -1. */
    private int signatureDate(int from, int to) {
        for (int i = from; i + 1 < to; i++) {
            if (isDate(i) && attachments.isHeading(i + 1)) {
                return i;
            }
        }
        for (int i = to - 1; i > Math.max(from, to - SIGNATURE_REACH); i--) {
            if (isDate(i)) {
                return i;
            }
        }
        return -1;
    }

    private boolean isDate(int i) {
        return DATE.matcher(Width.fold(paragraphs.get(i).text())).matches();
    }

    /** A file that begins with a plan itself, without the notice that issued it. */
    private DocumentParts withoutNotice(int from, int to) {
        if (!isPlainTitle(from)) {
            return parts.parts(null, null, null, null, List.of(), Part.body(null), from, to);
        }
        int end = titles.end(from, to);
        Passage title = titles.passage(from, end);
        var body = new Part(null, null, title, false, new ArrayList<>(paragraphs.subList(from, end)));
        Passage number = null;
        Passage issuer = null;
        Passage date = null;
        int at = end;
        for (int i = end; i < Math.min(end + HEAD_REACH, to) && !startsText(i); i++) {
            Passage text = paragraphs.get(i).text();
            Matcher dated = DATE.matcher(Width.fold(text));
            if (number == null && NoticeHeads.NUMBER.matcher(Width.fold(text)).matches()) {
                number = text;
                at = i + 1;
            } else if (date == null && dated.matches()) {
                date = text.sub(dated.start("date"), dated.end("date"));
                issuer = signer(i - 1);
                at = i + 1;
            }
        }
        List<Paragraph> head = paragraphs.subList(end, at);
        return parts.parts(title, number, issuer, date, head, body, at, to);
    }

    /** Who signs in the line above a date; null where that is no body's name. */
    private @Nullable Passage signer(int i) {
        return Closings.isSignature(paragraphs, i) ? paragraphs.get(i).text() : null;
    }

    private boolean isPlainTitle(int i) {
        Paragraph paragraph = paragraphs.get(i);
        String value = paragraph.value();
        return !paragraph.isRow()
                && value.length() >= 4
                && value.length() <= 50
                && "。；：，".chars().noneMatch(sign -> value.indexOf(sign) >= 0)
                && Marker.at(paragraph.text()) == null
                && !attachments.isHeading(i)
                && attachments.announcedAt(i).isEmpty()
                && !value.startsWith("序号");
    }

    private boolean startsText(int i) {
        Paragraph paragraph = paragraphs.get(i);
        Marker marker = paragraph.isRow() ? null : Marker.at(paragraph.text());
        return paragraph.isRow()
                || (marker != null && marker.style().compareTo(Marker.Style.CHINESE) <= 0)
                || attachments.isHeading(i);
    }

    /** The notice ends where its own attachment list, an attachment, a chapter or the plan's own title begins. */
    private int bodyStart(int titleEnd, int to, String noticeTitle) {
        for (int i = titleEnd; i < to; i++) {
            if (startsText(i) || !attachments.announcedAt(i).isEmpty()) {
                return i;
            }
            String value = paragraphs.get(i).value();
            if (i > titleEnd && Titles.isTitle(value) && noticeTitle.contains(core(value))) {
                return i;
            }
        }
        return titleEnd;
    }

    private static String core(String title) {
        int length = title.length();
        return title.substring(Math.min(length, Math.max(0, length - 8)));
    }
}
