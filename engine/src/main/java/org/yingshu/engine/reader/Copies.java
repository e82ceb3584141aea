package org.yingshu.engine.reader;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.yingshu.engine.reader.layout.Paragraph;
import org.yingshu.engine.reader.model.Document.NearDuplicate;
import org.yingshu.engine.reader.outline.DocumentParts;
import org.yingshu.engine.reader.source.Span;

/** Finds documents that stand in a file twice, with small differences. */
final class Copies {

    /** A copy that shares less of its text is a document of its own, for instance a revision. */
    private static final double LEAST_SIMILARITY = 0.85;

    private static final int MOST_DIFFERENCES = 50;

    record Copy(DocumentParts parts, NearDuplicate duplicate) {}

    record Group(DocumentParts original, List<Copy> copies) {}

    private Copies() {}

    static List<Group> group(List<DocumentParts> documents) {
        var groups = new ArrayList<Group>();
        for (DocumentParts document : documents) {
            Copy copy = null;
            for (Group group : groups) {
                if (title(document).length() > 6 && title(document).equals(title(group.original()))) {
                    copy = compare(group.original(), document);
                    if (copy != null) {
                        group.copies().add(copy);
                        break;
                    }
                }
            }
            if (copy == null) {
                groups.add(new Group(document, new ArrayList<>()));
            }
        }
        return groups;
    }

    private static String title(DocumentParts document) {
        return document.title() == null ? "" : document.title().text();
    }

    private static @org.jspecify.annotations.Nullable Copy compare(DocumentParts original, DocumentParts later) {
        Set<String> known = new HashSet<>();
        original.paragraphs().forEach(paragraph -> known.add(paragraph.value()));
        Set<String> runs = runs(original.paragraphs());
        List<Paragraph> paragraphs = later.paragraphs();
        long shared = 0;
        long all = 0;
        var differences = new ArrayList<Span>();
        for (Paragraph paragraph : paragraphs) {
            int length = paragraph.value().length();
            all += length;
            if (known.contains(paragraph.value())) {
                shared += length;
            } else if (length > 0) {
                Set<String> own = runs(List.of(paragraph));
                long same = own.stream().filter(runs::contains).count();
                shared += own.isEmpty() ? 0 : length * same / own.size();
                if (differences.size() < MOST_DIFFERENCES) {
                    differences.add(paragraph.text().span());
                }
            }
        }
        double similarity = all == 0 ? 0 : shared / (double) all;
        if (similarity < LEAST_SIMILARITY) {
            return null;
        }
        Span span = paragraphs
                .get(0)
                .text()
                .span()
                .and(paragraphs.get(paragraphs.size() - 1).text().span());
        return new Copy(later, new NearDuplicate(span, Math.round(similarity * 1000) / 1000.0, differences));
    }

    private static Set<String> runs(List<Paragraph> paragraphs) {
        var runs = new HashSet<String>();
        for (Paragraph paragraph : paragraphs) {
            String text = paragraph.value();
            for (int i = 0; i + 6 <= text.length(); i++) {
                runs.add(text.substring(i, i + 6));
            }
        }
        return runs;
    }
}
