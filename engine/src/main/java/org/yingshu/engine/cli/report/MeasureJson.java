package org.yingshu.engine.cli.report;

import java.util.List;
import org.yingshu.engine.reader.model.Attachment;
import org.yingshu.engine.reader.model.Block;
import org.yingshu.engine.reader.model.Deadline;
import org.yingshu.engine.reader.model.Document;
import org.yingshu.engine.reader.model.Measure;
import org.yingshu.engine.reader.model.Owner;
import org.yingshu.engine.reader.model.Target;
import org.yingshu.engine.reader.source.SourceText;

/** The members of documents and of all that stands in them. */
final class MeasureJson {

    private final JsonOut out;
    private final SourceText source;

    MeasureJson(JsonOut out, SourceText source) {
        this.out = out;
        this.source = source;
    }

    void document(Document document) {
        out.text("title", document.title());
        out.text("number", document.number());
        out.text("issuer", document.issuer());
        out.text("date", document.date());
        out.objects("attachments", document.attachments(), this::attachment);
        out.objects("duplicates", document.duplicates(), this::duplicate);
        out.span(source, document.span());
    }

    private void duplicate(Document.NearDuplicate duplicate) {
        out.span(source, duplicate.span());
        out.share("similarity", duplicate.similarity());
        out.spans("differences", source, duplicate.differences());
    }

    private void attachment(Attachment attachment) {
        out.number("number", attachment.number());
        out.text("title", attachment.title());
        out.objects("measures", attachment.measures(), this::measure);
        out.objects("sections", attachment.sections(), this::measure);
        out.objects("safeguards", attachment.safeguards(), this::measure);
        targets(attachment.targets());
        out.span(source, attachment.span());
    }

    private void measure(Measure measure) {
        out.text("path", measure.path());
        out.text("number", measure.number());
        out.text("title", measure.title());
        out.text("text", measure.text());
        out.objects("blocks", measure.blocks(), this::block);
        out.objects("milestones", measure.milestones(), this::deadline);
        targets(measure.targets());
        out.value("strength", measure.strength());
        out.share("confidence", measure.confidence());
        out.span(source, measure.span());
    }

    private void block(Block block) {
        duties(block.ownersRaw(), block.owners(), block.deadlineRaw(), block.deadlines());
        out.flag("shared", block.shared());
        out.span(source, block.span());
    }

    void duties(String ownersRaw, List<Owner> owners, String deadlineRaw, List<Deadline> deadlines) {
        out.text("ownersRaw", ownersRaw);
        out.objects("owners", owners, this::owner);
        out.text("deadlineRaw", deadlineRaw);
        out.objects("deadlines", deadlines, this::deadline);
    }

    private void owner(Owner owner) {
        out.value("role", owner.role());
        out.text("raw", owner.raw());
        out.text("name", owner.name());
        out.flag("inferred", owner.inferred());
        out.flag("group", owner.group());
        out.flag("open", owner.open());
        out.texts("notes", owner.notes());
        out.span(source, owner.span());
    }

    private void deadline(Deadline deadline) {
        out.value("kind", deadline.kind());
        out.text("until", deadline.until());
        out.text("raw", deadline.raw());
        out.flag("fromText", deadline.fromText());
        out.flag("inferredYear", deadline.inferredYear());
        out.text("scope", deadline.scope());
        out.span(source, deadline.span());
    }

    void targets(List<Target> targets) {
        out.objects("targets", targets, this::target);
    }

    private void target(Target target) {
        out.text("subject", target.subject());
        out.value("comparator", target.comparator());
        out.text("value", target.value());
        out.text("unit", target.unit());
        out.text("condition", target.condition());
        out.text("place", target.place());
        out.text("baseline", target.baseline());
        out.text("benchmark", target.benchmark());
        out.text("due", target.due());
        out.value("strength", target.strength());
        out.text("raw", target.raw());
        out.span(source, target.span());
    }
}
