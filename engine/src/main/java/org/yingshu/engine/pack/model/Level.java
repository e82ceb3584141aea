package org.yingshu.engine.pack.model;

/** Who may handle an item, from the province down to the village (R5.1). */
public enum Level {
    PROVINCE,
    CITY,
    COUNTY,
    TOWN,
    VILLAGE
}
