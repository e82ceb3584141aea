package org.yingshu.engine.reader.model;

import java.util.List;
import org.yingshu.engine.reader.source.Span;

/**
 * One owner of a measure.
 *
 * @param raw the name as printed, line breaks and stray blanks undone
 * @param name the standard name: aliases resolved, omitted level prefixes and shared suffixes restored
 * @param inferred the role is not stated: the first of a list without a lead
 * @param group the name stands for several bodies (各县（市、区）人民政府), to be expanded by membership
 * @param open the list this owner ends is open (等)
 * @param notes what was done to get from {@code raw} to {@code name}, in Chinese; empty when nothing was
 */
public record Owner(
        Role role,
        String raw,
        String name,
        boolean inferred,
        boolean group,
        boolean open,
        List<String> notes,
        Span span) {

    /** The note of an owner under a label that asks for a person: 牵头领导. */
    public static final String PERSON = "所填为领导，不是单位";

    public boolean isPerson() {
        return notes.contains(PERSON);
    }
}
