/**
 * Lists 清单: what is allowed, charged, held or required, item by item, in editions with validity and source: market
 * access, powers and duties, fees, materials. Owns lists, editions and items, their import with a preview of wrong cells,
 * and the comparison of editions. Other modules ask {@code Lists} whether something is on a list on a day: nothing
 * outside the list may be required, charged or restricted.
 */
@ApplicationModule(allowedDependencies = {"files", "shared"})
@NullMarked
package org.yingshu.lists;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
