package org.yingshu.directory.imports;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.yingshu.directory.imports.TableCheck.CellProblem;

/**
 * An import as its owner sees it.
 *
 * @param state CHECKED, APPLIED or GIVEN_UP
 * @param columns the keys of the columns that the file has
 */
record ImportView(
        UUID id,
        String kind,
        String file,
        String state,
        String actor,
        Instant at,
        List<String> columns,
        int rows,
        int wrong,
        int added,
        int changed) {

    /** One line of the preview; secret cells are masked. */
    record Row(String id, int line, String action, Map<String, String> cells, List<CellProblem> problems) {}
}
