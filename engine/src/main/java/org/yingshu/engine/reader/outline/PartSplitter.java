package org.yingshu.engine.reader.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import org.yingshu.engine.reader.layout.ChineseNumber;
import org.yingshu.engine.reader.layout.Marker;
import org.yingshu.engine.reader.layout.Paragraph;
import org.yingshu.engine.reader.layout.Width;
import org.yingshu.engine.reader.source.Passage;

/** Cuts what stands behind a notice into the body and the attachments. */
record PartSplitter(List<Paragraph> paragraphs, TitleLines titles, AttachmentLines attachments) {

    private static final int LONGEST_SIGNATURE = 4;

    DocumentParts parts(
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
            List<String> list = attachments.announcedAt(i);
            if (!list.isEmpty()) {
                int end = parts.isEmpty() && current.paragraphs().isEmpty()
                        ? signatureEnd(attachments.announcedEnd(i), to)
                        : attachments.announcedEnd(i);
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
        if (attachments.isHeading(i)) {
            return headedPart(i, to, names);
        }
        int titleEnd = titles.end(i, to);
        String title = titles.words(i, titleEnd);
        int listed = Titles.nearest(title, names);
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
        Matcher matcher = AttachmentLines.PATTERN.matcher(Width.fold(heading));
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
            int end = titles.end(i + 1, to);
            taken.addAll(paragraphs.subList(i + 1, end));
            title = titles.passage(i + 1, end);
        }
        Integer number = label == null ? null : Integer.valueOf(ChineseNumber.parse(label));
        if (number == null && title != null && Titles.nearest(title.text(), names) >= 0) {
            number = Titles.nearest(title.text(), names) + 1;
        }
        return new Part(number, heading, title, true, taken);
    }

    /** Under its list of attachments a notice is signed: who issues it, and a line that is only a date. */
    int signatureEnd(int from, int to) {
        for (int i = from; i < Math.min(from + LONGEST_SIGNATURE, to); i++) {
            Paragraph paragraph = paragraphs.get(i);
            if (paragraph.isRow() || paragraph.value().length() > 40 || attachments.isHeading(i)) {
                return from;
            }
            if (DocumentSplitter.DATE.matcher(Width.fold(paragraph.value())).matches()) {
                return i + 1;
            }
        }
        return from;
    }
}
