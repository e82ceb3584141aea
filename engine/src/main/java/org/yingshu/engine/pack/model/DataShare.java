package org.yingshu.engine.pack.model;

import java.util.List;

/**
 * Data that a department answers for and others may use (数据共享职责, R6.21, R6.24).
 *
 * @param giver the department by its standard name without a place
 * @param materials the papers and certificates that it stands for
 * @param elements the data elements in it; empty where no text names them
 * @param freshness how new a text wants it to be
 */
public record DataShare(
        String code,
        Words name,
        String giver,
        List<String> materials,
        List<String> elements,
        Freshness freshness,
        Validity validity,
        Cited cited) {

    /** How new data are kept. */
    public enum Freshness {
        REAL_TIME,
        DAILY,
        MONTHLY,
        /** no text says it */
        UNSAID
    }

    public DataShare {
        materials = List.copyOf(materials);
        elements = List.copyOf(elements);
    }
}
