package org.yingshu.engine.reader.owner;

/**
 * What the document says about itself, as far as it decides how its owners read.
 *
 * @param level rank of the issuer: an omitted prefix is restored from it (教育厅, 政数局)
 * @param place the issuer's place with its suffix, 河南省 or 许昌市; empty when unknown
 * @param firstIsLead the document declares that the first unit named is the lead
 */
public record OwnerContext(Level level, String place, boolean firstIsLead, OrganisationDirectory directory) {

    /** A context with the directory that comes with the engine. */
    public static OwnerContext of(Level level, String place) {
        return new OwnerContext(level, place, false, OrganisationDirectory.bundled());
    }
}
