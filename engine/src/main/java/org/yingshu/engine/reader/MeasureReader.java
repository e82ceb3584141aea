package org.yingshu.engine.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.yingshu.engine.reader.deadline.DeadlineContext;
import org.yingshu.engine.reader.deadline.DeadlinesReader;
import org.yingshu.engine.reader.model.Block;
import org.yingshu.engine.reader.model.Deadline;
import org.yingshu.engine.reader.model.Measure;
import org.yingshu.engine.reader.model.Owner;
import org.yingshu.engine.reader.model.Strength;
import org.yingshu.engine.reader.model.Target;
import org.yingshu.engine.reader.outline.MeasureDraft;
import org.yingshu.engine.reader.outline.MeasureDraft.Labelled;
import org.yingshu.engine.reader.owner.OrganisationDirectory;
import org.yingshu.engine.reader.owner.OwnerContext;
import org.yingshu.engine.reader.owner.OwnersReader;
import org.yingshu.engine.reader.source.Passage;
import org.yingshu.engine.reader.source.Span;
import org.yingshu.engine.reader.table.Grid;
import org.yingshu.engine.reader.target.TableTargets;
import org.yingshu.engine.reader.target.TargetContext;
import org.yingshu.engine.reader.target.TargetsReader;

/** Reads owners, deadlines and targets from a measure's passages, with what the document tells of itself. */
final class MeasureReader {

    private static final Pattern COULD = Pattern.compile("^(?:积极|逐步|大胆)?(?:鼓励|探索|支持|倡导|引导|试行|研究)");
    private static final Pattern SHOULD = Pattern.compile("力争|争取|原则上|努力");
    private static final double SURE = 1;
    private static final double SHARED = 0.8;
    private static final double WITHOUT_DUTY = 0.9;

    private final OwnersReader ownersReader = new OwnersReader();
    private final DeadlinesReader deadlinesReader = new DeadlinesReader();
    private final TargetsReader targetsReader = new TargetsReader();
    private final TableTargets tableTargets = new TableTargets();
    private final OwnerContext owners;
    private final TargetContext targets;
    private final DeadlineContext deadlines;
    private final Marks marks;

    MeasureReader(DocumentFacts facts, Marks marks) {
        this.owners =
                new OwnerContext(facts.level(), facts.place(), facts.firstIsLead(), OrganisationDirectory.bundled());
        this.deadlines = new DeadlineContext(facts.year(), facts.report());
        this.targets = new TargetContext(facts.year(), "", facts.report());
        this.marks = marks;
    }

    /** All drafts are marked in their order before any is read; reading then needs no order. */
    List<Measure> read(List<MeasureDraft> drafts, NodeKind kind) {
        drafts.forEach(draft -> mark(draft, kind));
        return drafts.parallelStream().map(this::read).toList();
    }

    private void mark(MeasureDraft draft, NodeKind kind) {
        marks.mark(draft.heading(), kind);
        marks.mark(draft.text(), kind);
        for (MeasureDraft.Duty duty : draft.duties()) {
            duty.owners().forEach(field -> marks.mark(field.whole(), NodeKind.OWNERS));
            duty.deadlines().forEach(field -> marks.mark(field.whole(), NodeKind.DEADLINE));
        }
    }

    private Measure read(MeasureDraft draft) {
        List<Block> blocks = draft.duties().stream()
                .map(duty -> block(duty, draft.sharedFrom()))
                .toList();
        String text = draft.text().stream().map(Passage::text).collect(Collectors.joining("\n"));
        double confidence = draft.sharedFrom() ? SHARED : blocks.isEmpty() ? WITHOUT_DUTY : SURE;
        return new Measure(
                draft.path(),
                draft.number(),
                draft.title(),
                text,
                blocks,
                milestones(draft.text()),
                targets(draft.text()),
                strength(draft.title()),
                confidence,
                span(draft));
    }

    /** A measure is as binding as its title says; its targets may be less so. */
    private static Strength strength(String title) {
        if (COULD.matcher(title).find()) {
            return Strength.COULD;
        }
        return SHOULD.matcher(title).find() ? Strength.SHOULD : Strength.MUST;
    }

    private static Span span(MeasureDraft draft) {
        Span span = draft.heading().span();
        for (Passage passage : draft.text()) {
            span = span.and(passage.span());
        }
        if (!draft.sharedFrom()) {
            for (MeasureDraft.Duty duty : draft.duties()) {
                for (Labelled field : duty.owners()) {
                    span = span.and(field.whole().span());
                }
                for (Labelled field : duty.deadlines()) {
                    span = span.and(field.whole().span());
                }
            }
        }
        return span;
    }

    private Block block(MeasureDraft.Duty duty, boolean shared) {
        var fields = new ArrayList<>(duty.owners());
        fields.addAll(duty.deadlines());
        Span span = fields.get(0).whole().span();
        for (Labelled field : fields) {
            span = span.and(field.whole().span());
        }
        return new Block(
                raw(duty.owners()),
                owners(duty.owners()),
                raw(duty.deadlines()),
                deadlines(duty.deadlines()),
                shared,
                span);
    }

    /** A single value as printed; several with their labels. */
    static String raw(List<Labelled> fields) {
        if (fields.size() == 1) {
            return withoutStop(fields.get(0).value().text());
        }
        return fields.stream()
                .map(field -> (field.label().isEmpty() ? "" : field.label() + "：")
                        + field.value().text())
                .collect(Collectors.joining("；"))
                .replace("。；", "。");
    }

    private static String withoutStop(String value) {
        boolean date = value.endsWith("。")
                && value.indexOf("。") == value.length() - 1
                && value.length() < 30
                && value.matches(".*(?:年|月|日|前|底|推进|坚持)。");
        return date ? value.substring(0, value.length() - 1) : value;
    }

    List<Owner> owners(List<Labelled> fields) {
        if (fields.isEmpty()) {
            return List.of();
        }
        if (fields.size() == 1) {
            Labelled field = fields.get(0);
            boolean plain = field.label().isEmpty() || field.label().startsWith("责任");
            return plain
                    ? ownersReader.read(field.value(), owners)
                    : ownersReader.readLabelled(List.of(labelled(field)), owners);
        }
        return ownersReader.readLabelled(
                fields.stream().map(MeasureReader::labelled).toList(), owners);
    }

    private static org.yingshu.engine.reader.owner.Labelled labelled(Labelled field) {
        return new org.yingshu.engine.reader.owner.Labelled(field.label(), field.value());
    }

    List<Deadline> deadlines(List<Labelled> fields) {
        return fields.stream()
                .flatMap(field -> deadlinesReader.read(field.value(), deadlines).stream())
                .toList();
    }

    List<Deadline> milestones(List<Passage> text) {
        return text.stream()
                .flatMap(passage -> deadlinesReader.inText(passage, deadlines).stream())
                .toList();
    }

    List<Target> targets(List<Passage> text) {
        return text.stream()
                .flatMap(passage -> targetsReader.read(passage, targets).stream())
                .toList();
    }

    /** What the rows of a table promise, where its cells are certain. */
    List<Target> targets(String title, Grid grid) {
        return grid.isCertain()
                ? tableTargets.read(title, grid.header(), grid.rows(), targets.year(), grid.spans()::get)
                : List.of();
    }
}
