package org.yingshu.lists;

import java.time.LocalDate;
import java.util.List;

/**
 * An edition that another module makes of what it keeps, such as the materials that a certificate replaces.
 *
 * @param list the list's code; the list is made with its first edition
 * @param region six digits of the place it holds for
 * @param columns heads of the items' attributes
 * @param document that sets the edition
 */
public record ListEdition(
        String list,
        String name,
        String region,
        String description,
        LocalDate validFrom,
        List<String> columns,
        List<ListItem> items,
        String document,
        String issuer) {

    public ListEdition {
        columns = List.copyOf(columns);
        items = List.copyOf(items);
    }
}
