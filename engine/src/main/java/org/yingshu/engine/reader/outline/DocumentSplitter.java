package org.yingshu.engine.reader.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yingshu.engine.reader.layout.ChineseNumber;
import org.yingshu.engine.reader.layout.Marker;
import org.yingshu.engine.reader.layout.Paragraph;
import org.yingshu.engine.reader.layout.Width;
import org.yingshu.engine.reader.source.Passage;

/** Cuts a file into documents, and each document into its notice, its body and its attachments. */
public final class DocumentSplitter {

    private static final Pattern ATTACHMENT =
            Pattern.compile("附\\s*[件表录]\\s*(?<number>\\d{1,3}|[一二三四五六七八九十]{1,3})?\\s*：?(?<rest>.*)", Pattern.DOTALL);
    private static final Pattern NOTICE_TITLE = Pattern.compile(
            "(?<issuer>[^，。；：《》“”]{0,40}?)关于.{2,110}的(?:通知|意见|决定|报告|公告|批复|函|请示|通报|实施意见)"
                    + "(?<date>（\\s*(?:19|20)\\d{2}年\\d{1,2}月\\d{1,2}日\\s*）)?",
            Pattern.DOTALL);
    private static final Pattern NUMBER = Pattern.compile("[\\u4e00-\\u9fff]{1,14}（(?:19|20)\\d{2}）第?\\d+号");
    private static final Pattern DATE = Pattern.compile("（?(?<date>(?:19|20)\\d{2}年\\d{1,2}月\\d{1,2}日)）?");
    private static final Pattern ADDRESSEES = Pattern.compile("(?!根据|按照|为|现将|经)[^。；]{2,160}：");
    private static final Pattern LETTERHEAD = Pattern.compile("[\\u4e00-\\u9fff]{4,40}文件");
    private static final int HEAD_REACH = 9;
    private static final int SIGNATURE_REACH = 6;
    private static final int LONGEST_SIGNATURE = 4;
    private static final int LONGEST_HEADING = 60;
    private static final int LONGEST_TITLE = 90;

    private final List<Paragraph> paragraphs;
    private final List<DocumentParts> documents = new ArrayList<>();

    private DocumentSplitter(List<Paragraph> paragraphs) {
        this.paragraphs = paragraphs;
    }

    public static List<DocumentParts> split(List<Paragraph> paragraphs) {
        return paragraphs.isEmpty() ? List.of() : new DocumentSplitter(paragraphs).split();
    }

    private List<DocumentParts> split() {
        var starts = new ArrayList<Integer>();
        starts.add(0);
        List<String> announced = new ArrayList<>();
        for (int i = 0; i < paragraphs.size(); i++) {
            announcedAt(i).forEach(name -> announced.add(Titles.bare(name)));
            int title = noticeTitleEnd(i);
            if (title > 0 && i > 0 && !isAnnounced(joined(i, title), announced)) {
                int start = letterheadBefore(i);
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

    private int letterheadBefore(int title) {
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

    /** Index behind the last paragraph of the notice title that starts at {@code i}, or 0 if none starts there. */
    private int noticeTitleEnd(int i) {
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
            title.append(end == i ? withoutMarker(paragraph.text()).text() : paragraph.value());
            if (title.length() > 140) {
                return 0;
            }
            if (NOTICE_TITLE.matcher(Width.fold(title)).matches()) {
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

    private String joined(int from, int to) {
        var joined = new StringBuilder();
        for (int i = from; i < to; i++) {
            joined.append(
                    i == from
                            ? withoutMarker(paragraphs.get(i).text()).text()
                            : paragraphs.get(i).value());
        }
        return joined.toString();
    }

    private static Passage withoutMarker(Passage text) {
        Marker marker = Marker.at(text);
        return marker == null ? text : text.from(marker.length());
    }

    private static boolean isAnnounced(String title, List<String> announced) {
        return indexOf(title, announced) >= 0;
    }

    private DocumentParts document(int from, int to) {
        int at = from;
        while (at < to && noticeTitleEnd(at) == 0 && at - from < HEAD_REACH && !startsText(at)) {
            at++;
        }
        int titleEnd = at < to ? noticeTitleEnd(at) : 0;
        if (titleEnd == 0) {
            return withoutNotice(from, to);
        }
        Passage title = titlePassage(at, titleEnd);
        Matcher matcher = NOTICE_TITLE.matcher(Width.fold(title));
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
            if (number == null && NUMBER.matcher(value).matches()) {
                number = text;
            }
            Matcher dated = DATE.matcher(value);
            if (date == null && dated.matches()) {
                date = text.sub(dated.start("date"), dated.end("date"));
            }
        }
        int bodyStart = bodyStart(titleEnd, to, title.text());
        if (date == null && bodyStart < to && !announcedAt(bodyStart).isEmpty()) {
            int signed = signatureEnd(announcedEnd(bodyStart), to);
            if (signed > announcedEnd(bodyStart)) {
                date = paragraphs.get(signed - 1).text();
            }
        }
        int last = date == null ? signatureDate(titleEnd, to) : -1;
        if (last > 0) {
            date = paragraphs.get(last).text();
        }
        var head = new ArrayList<>(paragraphs.subList(from, bodyStart));
        return parts(title, number, issuer, date, head, Part.body(null), bodyStart, to);
    }

    /** The date under a text whose notice and plan are one, or under a report above its attachments, or -1. */
    private int signatureDate(int from, int to) {
        for (int i = from; i + 1 < to; i++) {
            if (isDate(i) && isAttachmentHeading(i + 1)) {
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
        Part body = Part.body(null);
        int at = from;
        if (isPlainTitle(from)) {
            int end = titleEnd(from, to);
            body = new Part(null, null, titlePassage(from, end), false, new ArrayList<>(paragraphs.subList(from, end)));
            at = end;
        }
        return parts(body.title(), null, null, null, List.of(), body, at, to);
    }

    private boolean isPlainTitle(int i) {
        Paragraph paragraph = paragraphs.get(i);
        String value = paragraph.value();
        return !paragraph.isRow()
                && value.length() >= 4
                && value.length() <= 50
                && "。；：，".chars().noneMatch(sign -> value.indexOf(sign) >= 0)
                && Marker.at(paragraph.text()) == null
                && !isAttachmentHeading(i)
                && announcedAt(i).isEmpty()
                && !value.startsWith("序号");
    }

    private Passage titlePassage(int from, int to) {
        var passages = new ArrayList<Passage>();
        for (int i = from; i < to; i++) {
            passages.add(
                    i == from
                            ? withoutMarker(paragraphs.get(i).text())
                            : paragraphs.get(i).text());
        }
        return Passage.join(passages);
    }

    private boolean startsText(int i) {
        Paragraph paragraph = paragraphs.get(i);
        Marker marker = paragraph.isRow() ? null : Marker.at(paragraph.text());
        return paragraph.isRow()
                || (marker != null && marker.style().compareTo(Marker.Style.CHINESE) <= 0)
                || isAttachmentHeading(i);
    }

    /** The notice ends where its own attachment list, an attachment, a chapter or the plan's own title begins. */
    private int bodyStart(int titleEnd, int to, String noticeTitle) {
        for (int i = titleEnd; i < to; i++) {
            if (startsText(i) || !announcedAt(i).isEmpty()) {
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

    private DocumentParts parts(
            @Nullable Passage title,
            @Nullable Passage number,
            @Nullable Passage issuer,
            @Nullable Passage date,
            List<Paragraph> head,
            Part body,
            int from,
            int to) {
        var announced = new ArrayList<Paragraph>();
        var names = new ArrayList<String>();
        var parts = new ArrayList<Part>();
        Part current = body;
        int i = from;
        while (i < to) {
            List<String> list = announcedAt(i);
            if (!list.isEmpty()) {
                int end = parts.isEmpty() && current.paragraphs().isEmpty()
                        ? signatureEnd(announcedEnd(i), to)
                        : announcedEnd(i);
                announced.addAll(paragraphs.subList(i, end));
                list.forEach(name -> names.add(Titles.bare(name)));
                i = end;
                continue;
            }
            Part next = partAt(i, to, names, parts.size() + 1, current);
            if (next != null) {
                add(parts, current);
                current = next;
                i += next.paragraphs().size();
                continue;
            }
            current.paragraphs().add(paragraphs.get(i));
            i++;
        }
        add(parts, current);
        return new DocumentParts(title, number, issuer, date, head, announced, List.copyOf(parts));
    }

    private static void add(List<Part> parts, Part part) {
        if (!part.paragraphs().isEmpty()) {
            parts.add(part);
        }
    }

    /** The part that starts at {@code i}, its heading and title paragraphs taken in, or null. */
    private @Nullable Part partAt(int i, int to, List<String> names, int ordinal, Part current) {
        Paragraph paragraph = paragraphs.get(i);
        if (paragraph.isRow()) {
            return null;
        }
        if (isAttachmentHeading(i)) {
            return headedPart(i, to, names);
        }
        int titleEnd = titleEnd(i, to);
        String title = joined(i, titleEnd);
        int listed = indexOf(title, names);
        boolean alone = listed < 0 && startsUnannounced(i, title, current);
        if (listed < 0 && !alone) {
            return null;
        }
        var taken = new ArrayList<>(paragraphs.subList(i, titleEnd));
        Passage passage = Passage.join(taken.stream().map(Paragraph::text).toList());
        Integer number = listed >= 0 ? Integer.valueOf(listed + 1) : null;
        boolean attachment = listed >= 0 || !current.paragraphs().isEmpty() || ordinal > 1;
        return new Part(number, null, passage, attachment, taken);
    }

    /** A title printed over two lines is taken whole. */
    private int titleEnd(int i, int to) {
        String first = paragraphs.get(i).value();
        boolean half = i + 1 < to
                && !Titles.isTitle(first)
                && first.length() <= 30
                && !paragraphs.get(i + 1).isRow()
                && paragraphs.get(i + 1).value().length() <= 40
                && Marker.at(paragraphs.get(i + 1).text()) == null
                && Titles.isTitle(first + paragraphs.get(i + 1).value());
        return half ? i + 2 : i + 1;
    }

    /** The announced name that is the same as, or else nearest to, the title; -1 if none is near. */
    private static int indexOf(String title, List<String> bareNames) {
        if (title.length() > LONGEST_TITLE || bareNames.isEmpty()) {
            return -1;
        }
        String bare = Titles.bare(title);
        int best = -1;
        int least = Titles.SLIPS + 1;
        for (int n = 0; n < bareNames.size(); n++) {
            int slips = Titles.slips(bare, bareNames.get(n));
            if (slips < least) {
                least = slips;
                best = n;
            }
        }
        return best;
    }

    /** A plan's title that no list announces: chapter one, or a task list's head, follows at once. */
    private boolean startsUnannounced(int i, String title, Part current) {
        if (!Titles.isTitle(title)
                || title.length() < 6
                || Marker.at(paragraphs.get(i).text()) != null) {
            return false;
        }
        for (int next = i + 1; next < Math.min(i + 5, paragraphs.size()); next++) {
            Paragraph paragraph = paragraphs.get(next);
            if (paragraph.isRow()) {
                return title.contains("清单") || title.contains("汇总表") || title.contains("任务表");
            }
            Marker marker = Marker.at(paragraph.text());
            if (marker != null) {
                boolean opens = marker.number() == 1 && marker.style().compareTo(Marker.Style.CHINESE) <= 0;
                return opens && (current.paragraphs().isEmpty() || current.title() != null || current.attachment());
            }
            if (paragraph.value().startsWith("序号")) {
                return true;
            }
        }
        return false;
    }

    private Part headedPart(int i, int to, List<String> names) {
        Passage heading = paragraphs.get(i).text();
        Matcher matcher = ATTACHMENT.matcher(Width.fold(heading));
        boolean matched = matcher.matches();
        String label = matched ? matcher.group("number") : null;
        var taken = new ArrayList<Paragraph>();
        taken.add(paragraphs.get(i));
        Passage title = null;
        if (matched && !matcher.group("rest").isBlank()) {
            title = heading.from(matcher.start("rest")).strip();
        } else if (i + 1 < to
                && !paragraphs.get(i + 1).isRow()
                && Marker.at(paragraphs.get(i + 1).text()) == null) {
            int end = titleEnd(i + 1, to);
            taken.addAll(paragraphs.subList(i + 1, end));
            title = titlePassage(i + 1, end);
        }
        Integer number = label == null ? null : Integer.valueOf(ChineseNumber.parse(label));
        if (number == null && title != null && indexOf(title.text(), names) >= 0) {
            number = indexOf(title.text(), names) + 1;
        }
        return new Part(number, heading, title, true, taken);
    }

    private boolean isAttachmentHeading(int i) {
        Paragraph paragraph = paragraphs.get(i);
        if (paragraph.isRow()
                || paragraph.value().length() > 60
                || !announcedAt(i).isEmpty()) {
            return false;
        }
        Matcher matcher = ATTACHMENT.matcher(Width.fold(paragraph.value()));
        if (!matcher.matches()) {
            return false;
        }
        String rest = matcher.group("rest").strip();
        return rest.isEmpty() || (matcher.group("number") != null && Titles.isTitle(rest));
    }

    /** The names in a list of attachments ({@code 附件：1.… 2.…}) that starts at {@code i}; empty if none does. */
    private List<String> announcedAt(int i) {
        Paragraph paragraph = paragraphs.get(i);
        if (paragraph.isRow() || !paragraph.value().startsWith("附")) {
            return List.of();
        }
        Matcher matcher = ATTACHMENT.matcher(Width.fold(paragraph.value()));
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

    private int announcedEnd(int i) {
        Passage first = paragraphs.get(i).text();
        boolean firstInline = first.length() > 4;
        int expected = firstInline ? 2 : 1;
        int end = i + 1;
        while (end < paragraphs.size()) {
            if (isListItem(end, expected)) {
                // Behind a list's last item the next document may start with the number that the list expects next.
                if (noticeTitleEnd(end) > 0) {
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

    /** Under its list of attachments a notice is signed: who issues it, and a line that is only a date. */
    private int signatureEnd(int from, int to) {
        for (int i = from; i < Math.min(from + LONGEST_SIGNATURE, to); i++) {
            Paragraph paragraph = paragraphs.get(i);
            if (paragraph.isRow() || paragraph.value().length() > 40 || isAttachmentHeading(i)) {
                return from;
            }
            if (DATE.matcher(Width.fold(paragraph.value())).matches()) {
                return i + 1;
            }
        }
        return from;
    }

    private boolean isShortTail(int i) {
        Paragraph paragraph = paragraphs.get(i);
        return !paragraph.isRow() && paragraph.value().length() <= 20 && Marker.at(paragraph.text()) == null;
    }
}
