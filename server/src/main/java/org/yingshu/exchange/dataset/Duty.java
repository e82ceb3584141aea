package org.yingshu.exchange.dataset;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yingshu.engine.pack.model.DataShare.Freshness;
import org.yingshu.engine.pack.model.Words;

/**
 * A line of the list of duties: data that a department answers for (数据共享职责清单, R6.21).
 *
 * @param department by its standard name without a place, as packs use it
 * @param organisation null where the directory knows no such body in the place
 * @param materials the papers and certificates that the data stand for
 * @param elements the data elements in it; empty where nothing names them
 * @param items the items whose handling makes the data
 * @param wanted how new a text wants the data to be
 */
public record Duty(
        String code,
        Words name,
        String department,
        @Nullable UUID organisation,
        String organisationName,
        String region,
        List<String> materials,
        List<String> elements,
        List<String> items,
        Freshness wanted,
        Basis basis) {

    public Duty {
        materials = List.copyOf(materials);
        elements = List.copyOf(elements);
        items = List.copyOf(items);
    }

    /**
     * What says that the department answers for them.
     *
     * @param text the document, or the power of the list of powers and duties; empty where no text says it
     * @param where the place in it
     */
    public record Basis(String text, String where, Words note) {

        /** No text says it: an item of a pack asks this department for it. */
        public boolean isConfiguration() {
            return text.isEmpty();
        }
    }

    /** Begins the code of what a department entered itself. */
    static final String OWN = "own:";

    /** Entered by the department, from its list of powers and duties; all else comes with the packs. */
    boolean isOwn() {
        return code.startsWith(OWN);
    }

    boolean isOf(@Nullable String actor) {
        return organisation != null && organisation.toString().equals(actor);
    }
}
