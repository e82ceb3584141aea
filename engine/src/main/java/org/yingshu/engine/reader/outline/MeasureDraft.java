package org.yingshu.engine.reader.outline;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yingshu.engine.reader.source.Passage;

/**
 * A measure's passages, before owners, deadlines and targets are read from them.
 *
 * @param section title of the heading above it; rows of a task list carry it as their direction
 * @param heading its opening words; its number where it has none
 * @param text the measure's paragraphs without number and duties; the first is its heading
 * @param sharedFrom the duties are those of a later measure, or of the heading above, which stand there once for all
 */
public record MeasureDraft(
        Kind kind,
        String path,
        @Nullable String number,
        String title,
        String section,
        Passage heading,
        List<Passage> text,
        List<Duty> duties,
        boolean sharedFrom) {

    /** What an item of a plan counts as. */
    public enum Kind {
        MEASURE,
        /** an unnumbered section with a duty beside numbered measures */
        SECTION,
        SAFEGUARD
    }

    /**
     * Who and until when, as printed.
     *
     * @param owners one value a label; several where 牵头单位 and 责任单位 stand apart
     * @param textBefore how many of the measure's paragraphs stand before it
     */
    public record Duty(List<Labelled> owners, List<Labelled> deadlines, int textBefore) {}

    /**
     * A value with the label that announces it.
     *
     * @param label {@code 责任单位}; empty for a bracket that only names the owners
     * @param whole label and value
     */
    public record Labelled(String label, Passage value, Passage whole) {}

    /** Nothing but a number is printed. */
    boolean isEmpty() {
        return text.isEmpty() && duties.isEmpty();
    }

    /** The paragraphs that a duty is about: those between the duty before it and itself. */
    public List<Passage> textOf(int duty) {
        int from = duty == 0 ? 0 : duties.get(duty - 1).textBefore();
        int to = sharedFrom
                ? text.size()
                : Math.min(text.size(), duties.get(duty).textBefore());
        return from < to ? text.subList(from, to) : text;
    }

    /** The owners printed behind the heading above are its own where it names none. */
    MeasureDraft withDutyOf(List<Duty> above) {
        boolean owned = duties.stream().anyMatch(duty -> !duty.owners().isEmpty());
        if (above.isEmpty() || owned) {
            return this;
        }
        if (duties.isEmpty()) {
            return withDuties(above, true);
        }
        List<Labelled> owners = above.get(0).owners();
        return withDuties(
                duties.stream()
                        .map(duty -> new Duty(owners, duty.deadlines(), duty.textBefore()))
                        .toList(),
                true);
    }

    MeasureDraft withDuties(List<Duty> duties, boolean shared) {
        return new MeasureDraft(kind, path, number, title, section, heading, text, duties, shared);
    }
}
