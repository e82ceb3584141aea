package org.yingshu.engine.reader.finding.rule;

import java.util.List;
import java.util.stream.Stream;
import org.yingshu.engine.reader.model.Attachment;
import org.yingshu.engine.reader.model.Block;
import org.yingshu.engine.reader.model.Deadline;
import org.yingshu.engine.reader.model.Document;
import org.yingshu.engine.reader.model.Measure;
import org.yingshu.engine.reader.model.Owner;

/**
 * A measure and where it belongs.
 *
 * @param kind whether it is a measure in its own right or a section's or safeguard's paragraph
 */
public record PlanMeasure(Document document, Attachment attachment, Measure measure, Kind kind) {

    public enum Kind {
        MEASURE,
        SECTION,
        SAFEGUARD
    }

    public String path() {
        return measure.path();
    }

    /** Owners of all its duties. */
    public List<Owner> owners() {
        return measure.blocks().stream()
                .flatMap(block -> block.owners().stream())
                .toList();
    }

    /** Its deadline line or lines; dates in its text are not among them. */
    public List<Deadline> deadlines() {
        return measure.blocks().stream()
                .flatMap(block -> block.deadlines().stream())
                .toList();
    }

    /** Blocks whose words stand here, not those taken from a later measure. */
    public Stream<Block> ownBlocks() {
        return measure.blocks().stream().filter(block -> !block.shared());
    }

    /** 总体方案 says in short what special plans say at length. */
    public boolean isOverall() {
        return attachment.title().contains("总体");
    }
}
