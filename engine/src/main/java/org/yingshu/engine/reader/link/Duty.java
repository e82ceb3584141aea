package org.yingshu.engine.reader.link;

import java.util.List;
import java.util.stream.Collectors;
import org.yingshu.engine.reader.outline.MeasureDraft;
import org.yingshu.engine.reader.outline.MeasureDraft.Labelled;
import org.yingshu.engine.reader.source.Passage;

/**
 * One duty of a measure, as a row of a list can stand for it.
 *
 * @param attachment index of the part that holds the measure
 * @param plan short name of that part: 获得电力
 * @param overall the part is the overall plan, whose measures the special plans repeat in full
 * @param index of the duty within the measure; -1 where the measure has none
 */
public record Duty(int attachment, String plan, boolean overall, MeasureDraft measure, int index) {

    String text() {
        List<Passage> text = index < 0 ? measure.text() : measure.textOf(index);
        return text.stream().map(Passage::text).collect(Collectors.joining());
    }

    /** The section's path: duties of one section share a row's direction. */
    String section() {
        int slash = measure.path().lastIndexOf('/');
        return slash < 0 ? "" : measure.path().substring(0, slash);
    }

    List<Labelled> owners() {
        return index < 0 ? List.of() : measure.duties().get(index).owners();
    }

    List<Labelled> deadlines() {
        return index < 0 ? List.of() : measure.duties().get(index).deadlines();
    }

    Passage heading() {
        return measure.heading();
    }
}
