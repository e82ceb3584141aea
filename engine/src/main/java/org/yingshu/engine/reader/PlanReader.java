package org.yingshu.engine.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import org.yingshu.engine.reader.finding.Findings;
import org.yingshu.engine.reader.layout.Layout;
import org.yingshu.engine.reader.layout.Paragraph;
import org.yingshu.engine.reader.link.Duty;
import org.yingshu.engine.reader.link.PlanLinks;
import org.yingshu.engine.reader.model.Attachment;
import org.yingshu.engine.reader.model.ComparisonTable;
import org.yingshu.engine.reader.model.Document;
import org.yingshu.engine.reader.model.Reading;
import org.yingshu.engine.reader.model.TaskList;
import org.yingshu.engine.reader.outline.DocumentParts;
import org.yingshu.engine.reader.outline.DocumentSplitter;
import org.yingshu.engine.reader.outline.MeasureDraft;
import org.yingshu.engine.reader.outline.Part;
import org.yingshu.engine.reader.outline.PartOutline;
import org.yingshu.engine.reader.source.Passage;
import org.yingshu.engine.reader.source.SourceText;
import org.yingshu.engine.reader.source.Span;
import org.yingshu.engine.reader.table.PlanNames;
import org.yingshu.engine.reader.table.TableFinder;

/** Reads a text into documents, measures, tables and task lists; findings are made from the result. */
public final class PlanReader {

    private final SourceText source;
    private final Marks marks;
    private final List<Document> documents = new ArrayList<>();
    private final List<TaskList> lists = new ArrayList<>();
    private final List<ComparisonTable> tables = new ArrayList<>();

    private PlanReader(SourceText source) {
        this.source = source;
        this.marks = new Marks(source);
    }

    public static Reading read(SourceText source) {
        return new PlanReader(source).read();
    }

    private Reading read() {
        List<Paragraph> paragraphs = Layout.read(
                source,
                noise -> marks.mark(noise, NodeKind.NOISE),
                footnote -> marks.mark(footnote, NodeKind.FOOTNOTE));
        List<DocumentParts> parts = DocumentSplitter.split(paragraphs);
        List<Copies.Group> groups = Copies.group(parts);
        for (int i = 0; i < groups.size(); i++) {
            Copies.Group group = groups.get(i);
            documents.add(document(group, groups.size() > 1 ? "第" + (i + 1) + "篇/" : ""));
            group.copies()
                    .forEach(copy -> copy.parts().paragraphs().forEach(p -> marks.mark(p.text(), NodeKind.NOISE)));
        }
        var reading = new Reading(
                source, documents, lists, tables, PlanLinks.within(documents, tables), List.of(), marks.coverage());
        return reading.withFindings(Findings.of(reading, Set.of()));
    }

    /** A part with everything found in it. */
    private record PartRead(Part part, TableFinder.Found found, PartOutline outline) {

        static PartRead of(Part part, String pathPrefix) {
            TableFinder.Found found = TableFinder.in(withoutTitle(part));
            return new PartRead(part, found, PartOutline.read(pathPrefix + part.pathName(), found.prose()));
        }
    }

    private Document document(Copies.Group group, String pathPrefix) {
        DocumentParts parts = group.original();
        DocumentFacts facts = DocumentFacts.of(parts);
        var measures = new MeasureReader(facts, marks);
        markNotice(parts);
        List<PartRead> read = parts.parts().parallelStream()
                .map(part -> PartRead.of(part, pathPrefix))
                .toList();
        var duties = new ArrayList<Duty>();
        for (int i = 0; i < read.size(); i++) {
            addDuties(duties, i, read.get(i).part(), read.get(i).outline());
        }
        Set<String> planNames =
                PlanNames.of(parts.parts().stream().map(Part::name).toList());
        // The tables are read beside the measures: neither waits for the other, and both keep two cores busy.
        ForkJoinTask<List<TableRead>> tablesRead = ForkJoinPool.commonPool().submit(() -> read.parallelStream()
                .flatMap(part -> part.found().tables().stream()
                        .map(table ->
                                TableRead.of(table, part.part(), part.found().prose(), planNames, duties, measures)))
                .toList());
        var attachments = new ArrayList<Attachment>();
        for (PartRead part : read) {
            attachments.add(attachment(part, title(parts), measures));
        }
        tablesRead.join().forEach(this::keep);
        return new Document(
                title(parts),
                parts.number() == null ? null : parts.number().text(),
                parts.issuer() == null ? null : parts.issuer().text(),
                parts.date() == null ? null : Dates.iso(parts.date().text()),
                attachments,
                group.copies().stream().map(Copies.Copy::duplicate).toList(),
                span(parts.paragraphs()));
    }

    private static String title(DocumentParts parts) {
        if (parts.title() != null) {
            return parts.title().text();
        }
        return parts.parts().stream()
                .map(Part::name)
                .filter(name -> !name.isEmpty())
                .findFirst()
                .orElse("");
    }

    private void markNotice(DocumentParts parts) {
        parts.head().forEach(paragraph -> marks.mark(paragraph.text(), NodeKind.NOTICE));
        parts.announced().forEach(paragraph -> marks.mark(paragraph.text(), NodeKind.NOTICE));
        for (Passage title : new Passage[] {parts.title(), parts.number()}) {
            if (title != null) {
                marks.mark(title, NodeKind.TITLE);
            }
        }
    }

    /** The part's text; its heading and title lines stand first among its paragraphs. */
    private static List<Paragraph> withoutTitle(Part part) {
        int lines = 0;
        int last = -1;
        if (part.title() != null) {
            last = part.title().origin(part.title().length() - 1);
        } else if (part.heading() != null) {
            last = part.heading().origin(part.heading().length() - 1);
        }
        while (lines < part.paragraphs().size()
                && part.paragraphs().get(lines).text().origin(0) <= last) {
            lines++;
        }
        return part.paragraphs().subList(lines, part.paragraphs().size());
    }

    private static void addDuties(List<Duty> duties, int attachment, Part part, PartOutline outline) {
        String plan = PlanNames.of(List.of(part.name())).stream().findFirst().orElse("");
        boolean overall = part.name().contains("总体");
        var drafts = new ArrayList<>(outline.measures());
        drafts.addAll(outline.sections());
        for (MeasureDraft draft : drafts) {
            int first = draft.duties().isEmpty() ? -1 : 0;
            for (int d = first; d < draft.duties().size(); d++) {
                duties.add(new Duty(attachment, plan, overall, draft, d));
            }
        }
    }

    private Attachment attachment(PartRead read, String documentTitle, MeasureReader reader) {
        Part part = read.part();
        PartOutline outline = read.outline();
        marks.mark(outline.preamble(), NodeKind.PREAMBLE);
        marks.mark(outline.headings(), NodeKind.HEADING);
        marks.mark(outline.goals(), NodeKind.GOAL);
        for (Passage title : new Passage[] {part.heading(), part.title()}) {
            if (title != null) {
                marks.mark(title, NodeKind.TITLE);
            }
        }
        return new Attachment(
                part.number(),
                part.name().isEmpty() && !part.attachment() ? documentTitle : part.name(),
                reader.read(outline.measures(), NodeKind.MEASURE),
                reader.read(outline.sections(), NodeKind.MEASURE),
                reader.read(outline.safeguards(), NodeKind.SAFEGUARD),
                reader.targets(outline.goals()),
                span(part.paragraphs()));
    }

    private void keep(TableRead read) {
        switch (read) {
            case TableRead.Listed listed -> {
                marks.mark(listed.whole(), NodeKind.LIST);
                lists.add(listed.list());
            }
            case TableRead.Compared compared -> {
                marks.mark(compared.raw().all(), NodeKind.TABLE);
                tables.add(compared.table());
            }
        }
        if (read.raw().title() != null) {
            marks.mark(read.raw().title(), NodeKind.TITLE);
        }
        read.raw().notes().forEach(note -> marks.mark(note.text(), NodeKind.TABLE));
    }

    private static Span span(List<Paragraph> paragraphs) {
        Span first = paragraphs.get(0).text().span();
        Span last = paragraphs.get(paragraphs.size() - 1).text().span();
        return first.and(last);
    }
}
