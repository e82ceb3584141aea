package org.yingshu.engine.reader.outline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yingshu.engine.reader.layout.Marker;
import org.yingshu.engine.reader.layout.Paragraph;
import org.yingshu.engine.reader.outline.MeasureDraft.Kind;
import org.yingshu.engine.reader.source.Passage;

/**
 * Finds the measures of one part of a document.
 *
 * <p>A measure is the innermost numbered item of a chapter of measures. Where the items of a part are numbered in two
 * levels, a section without items of its own is a measure if it is the exception and as short as one; otherwise it is a
 * {@link Kind#SECTION}. Where nothing below a chapter's sections is numbered, each paragraph that opens with a title of
 * its own is a measure.
 */
public final class PartOutline {

    private static final Pattern RUN_IN_TITLE = Pattern.compile("[^。，；：]{4,32}。.+", Pattern.DOTALL);
    private static final Pattern GOAL_PARAGRAPH = Pattern.compile("(?:主要目标|工作目标|总体目标|目标)\\s*[：:].*", Pattern.DOTALL);

    private final String root;
    private final List<MeasureDraft> measures = new ArrayList<>();
    private final List<MeasureDraft> sections = new ArrayList<>();
    private final List<MeasureDraft> safeguards = new ArrayList<>();
    private final List<MeasureDraft> ownedSafeguards = new ArrayList<>();
    private final List<Passage> goals = new ArrayList<>();
    private final List<Passage> headings = new ArrayList<>();
    private final List<Passage> preamble = new ArrayList<>();
    private final Map<String, Integer> paths = new HashMap<>();
    private boolean itemsInSections;
    private boolean unnumberedIsException;

    private PartOutline(String root) {
        this.root = root;
    }

    /**
     * Reads the outline of one part.
     *
     * @param root how paths begin: {@code 附件3}
     * @param prose the part's paragraphs without its title and its tables
     */
    public static PartOutline read(String root, List<Paragraph> prose) {
        var outline = new PartOutline(root);
        outline.read(prose);
        return outline;
    }

    public List<MeasureDraft> measures() {
        return measures;
    }

    public List<MeasureDraft> sections() {
        return sections;
    }

    public List<MeasureDraft> safeguards() {
        return safeguards;
    }

    /** Paragraphs that state goals. */
    public List<Passage> goals() {
        return goals;
    }

    /** Headings, and the numbers of all items. */
    public List<Passage> headings() {
        return headings;
    }

    /** Text above the first chapter, and whatever stands in no chapter. */
    public List<Passage> preamble() {
        return preamble;
    }

    private void read(List<Paragraph> prose) {
        Node root = Sections.tree(prose);
        root.collectNumerals(headings);
        root.body.forEach(paragraph -> preamble.add(paragraph.text()));
        boolean flat = root.children.stream()
                .noneMatch(child -> child.marker != null && child.marker.style().compareTo(Marker.Style.CHINESE) <= 0);
        if (flat) {
            readMeasureChapters(List.of(root));
            return;
        }
        var chapters = new ArrayList<Node>();
        boolean measuresSeen = false;
        for (Node chapter : root.children) {
            switch (Chapters.of(chapter.title(), measuresSeen)) {
                case GOALS -> addGoals(chapter);
                case MEASURES -> {
                    measuresSeen = true;
                    chapters.add(chapter);
                }
                case SAFEGUARDS -> addSafeguards(chapter);
                case TABLE -> {
                    headings.add(chapter.heading);
                    // A sentence above the table says what its figures promise.
                    chapter.body.forEach(
                            paragraph -> (paragraph.value().endsWith("。") ? goals : preamble).add(paragraph.text()));
                }
            }
        }
        readMeasureChapters(chapters);
        // Somebody answers for these, so they are tracked like every other measure.
        measures.addAll(ownedSafeguards);
    }

    private void readMeasureChapters(List<Node> chapters) {
        var leaves = new ArrayList<Node>();
        chapters.forEach(chapter -> leaves(chapter, leaves));
        long sectionsWithItems =
                chapters.stream().mapToLong(PartOutline::sectionsWithItems).sum();
        long bareSections = leaves.stream().filter(PartOutline::isSection).count();
        itemsInSections = sectionsWithItems > 0;
        unnumberedIsException = bareSections <= sectionsWithItems;
        chapters.forEach(chapter -> readNode(chapter, List.of(root), "", List.of()));
        shareDuties();
    }

    private static void leaves(Node node, List<Node> leaves) {
        if (node.children.isEmpty()) {
            leaves.add(node);
        } else {
            node.children.forEach(child -> leaves(child, leaves));
        }
    }

    private static long sectionsWithItems(Node node) {
        long below =
                node.children.stream().mapToLong(PartOutline::sectionsWithItems).sum();
        return below + (isSection(node) && !node.children.isEmpty() ? 1 : 0);
    }

    private static boolean isSection(Node node) {
        return node.marker != null && node.marker.style() == Marker.Style.CHINESE_BRACKET;
    }

    /** @param duty printed behind the heading above, for all of its items */
    private void readNode(Node node, List<String> above, String section, List<MeasureDraft.Duty> duty) {
        List<String> path = path(above, node);
        if (!node.children.isEmpty()) {
            if (node.marker != null) {
                headings.add(node.heading);
            }
            for (Paragraph paragraph : node.body) {
                (GOAL_PARAGRAPH.matcher(paragraph.value()).matches() ? goals : preamble).add(paragraph.text());
            }
            String title = node.marker == null ? section : node.title();
            List<MeasureDraft.Duty> own = node.marker == null ? List.of() : duties(Duties.in(paragraphs(node)));
            node.children.forEach(child -> readNode(child, path, title, own.isEmpty() ? duty : own));
            return;
        }
        if (node.marker == null) {
            return;
        }
        MeasureDraft draft = draft(Kind.MEASURE, node, path, section).withDutyOf(duty);
        if (draft.isEmpty()) {
            return;
        }
        if (draft.duties().isEmpty() && draft.text().stream().allMatch(text -> Closings.isInForce(text.text()))) {
            preamble.addAll(draft.text());
            return;
        }
        boolean outer = node.marker.style().compareTo(Marker.Style.CHINESE) <= 0;
        if (outer && draft.duties().isEmpty() && (above.size() > 1 || hasRunInTitles(node))) {
            readUnnumbered(node, path, draft);
        } else if (itemsInSections
                && isSection(node)
                && !(unnumberedIsException && draft.text().size() <= 2)) {
            sections.add(draft(Kind.SECTION, node, path, section));
        } else {
            measures.add(draft);
        }
    }

    private static boolean hasRunInTitles(Node node) {
        return node.body.stream()
                .anyMatch(paragraph -> RUN_IN_TITLE.matcher(paragraph.value()).matches());
    }

    /** A section whose measures are paragraphs that each open with a title; without such titles it is one itself. */
    private void readUnnumbered(Node node, List<String> path, MeasureDraft whole) {
        if (!hasRunInTitles(node)) {
            measures.add(whole);
            return;
        }
        headings.add(node.heading);
        int ordinal = 0;
        for (Paragraph paragraph : node.body) {
            if (RUN_IN_TITLE.matcher(paragraph.value()).matches()) {
                ordinal++;
                var item = new ArrayList<>(path);
                item.add("#" + ordinal);
                Duties duties = Duties.in(List.of(paragraph.text()));
                measures.add(new MeasureDraft(
                        Kind.MEASURE,
                        String.join("/", item),
                        null,
                        Titles.of(paragraph.value()),
                        node.title(),
                        paragraph.text().sub(0, Titles.of(paragraph.value()).length()),
                        duties.text(),
                        duties(duties),
                        false));
            } else {
                preamble.add(paragraph.text());
            }
        }
    }

    private static List<Passage> paragraphs(Node node) {
        var paragraphs = new ArrayList<Passage>();
        paragraphs.add(node.heading);
        node.body.forEach(paragraph -> paragraphs.add(paragraph.text()));
        return paragraphs;
    }

    private MeasureDraft draft(Kind kind, Node node, List<String> path, String section) {
        Duties duties = Duties.in(paragraphs(node));
        String title = node.title();
        int at = Math.max(0, node.heading.text().indexOf(title));
        Passage heading = node.heading.isEmpty()
                ? node.numeral
                : node.heading.sub(at, Math.min(at + title.length(), node.heading.length()));
        return new MeasureDraft(
                kind,
                String.join("/", path),
                node.marker == null ? null : node.marker.label(),
                title,
                section,
                heading,
                duties.text(),
                duties(duties),
                false);
    }

    private static List<MeasureDraft.Duty> duties(Duties duties) {
        return duties.duties().stream()
                .map(raw -> new MeasureDraft.Duty(labelled(raw.owners()), labelled(raw.deadlines()), raw.textBefore()))
                .toList();
    }

    private static List<MeasureDraft.Labelled> labelled(List<Duties.Field> fields) {
        return fields.stream()
                .map(field -> new MeasureDraft.Labelled(field.label(), field.value(), field.whole()))
                .toList();
    }

    /** Numbers may repeat or restart: a path that is taken gets an ordinal. */
    private List<String> path(List<String> above, Node node) {
        if (node.marker == null) {
            return above;
        }
        var path = new ArrayList<>(above);
        path.add(node.marker.printed());
        int seen = paths.merge(String.join("/", path), 1, Integer::sum);
        if (seen > 1) {
            path.set(path.size() - 1, node.marker.printed() + "#" + seen);
        }
        return path;
    }

    private void addGoals(Node chapter) {
        headings.add(chapter.heading.sub(0, chapter.title().length()));
        if (chapter.isRunIn()) {
            goals.add(chapter.heading.from(chapter.title().length()));
        }
        chapter.body.forEach(paragraph -> goals.add(paragraph.text()));
        chapter.children.forEach(this::addGoals);
    }

    private void addSafeguards(Node chapter) {
        headings.add(chapter.heading);
        chapter.body.forEach(paragraph -> preamble.add(paragraph.text()));
        List<String> above = path(List.of(root), chapter);
        for (Node item : chapter.children) {
            MeasureDraft draft = draft(Kind.SAFEGUARD, item, path(above, item), chapter.title());
            if (!draft.isEmpty()) {
                (draft.duties().isEmpty() ? safeguards : ownedSafeguards).add(draft);
            }
        }
    }

    /**
     * Where every measure has its duty but one or two at the head of a section have none, or where only the last of
     * each section has one, the duty below stands for all: it was printed once, behind the last.
     */
    private void shareDuties() {
        if (!mostHaveDuties() && !onlyLastOfSectionsHaveDuties()) {
            return;
        }
        @Nullable MeasureDraft below = null;
        for (int i = measures.size() - 1; i >= 0; i--) {
            MeasureDraft measure = measures.get(i);
            if (measure.duties().isEmpty() && below != null && parent(below).equals(parent(measure))) {
                measures.set(i, measure.withDuties(below.duties(), true));
            } else if (!measure.duties().isEmpty()) {
                boolean ownOnly =
                        measure.sharedFrom() || measure.duties().stream().anyMatch(PartOutline::isBracket);
                below = ownOnly ? null : measure;
            }
        }
    }

    private boolean mostHaveDuties() {
        long withDuty =
                measures.stream().filter(measure -> !measure.duties().isEmpty()).count();
        return withDuty * 10 >= measures.size() * 7L;
    }

    private boolean onlyLastOfSectionsHaveDuties() {
        for (int i = 0; i < measures.size(); i++) {
            boolean last =
                    i + 1 == measures.size() || !parent(measures.get(i + 1)).equals(parent(measures.get(i)));
            if (last == measures.get(i).duties().isEmpty()) {
                return false;
            }
        }
        return true;
    }

    /** A duty in brackets ends its own measure and stands for no other. */
    private static boolean isBracket(MeasureDraft.Duty duty) {
        return duty.owners().stream()
                .anyMatch(field ->
                        field.label().isEmpty() || "（(〔[【".indexOf(field.whole().charAt(0)) >= 0);
    }

    private static String parent(MeasureDraft measure) {
        int slash = measure.path().lastIndexOf('/');
        return slash < 0 ? "" : measure.path().substring(0, slash);
    }
}
