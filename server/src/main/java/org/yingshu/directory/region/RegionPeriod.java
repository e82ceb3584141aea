package org.yingshu.directory.region;

import java.util.UUID;
import org.yingshu.directory.model.Period;

/** What a region code stood for during a period. */
record RegionPeriod(UUID id, String code, String name, Period period) {}
