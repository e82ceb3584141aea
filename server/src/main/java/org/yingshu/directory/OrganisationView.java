package org.yingshu.directory;

import java.util.UUID;

/**
 * An organisation as other modules know one.
 *
 * @param name in full: 许昌市发展和改革委员会
 * @param shortName as plans of its place write it: 市发展改革委
 * @param region six digits
 * @param level NATION, PROVINCE, CITY, COUNTY or TOWN
 */
public record OrganisationView(UUID id, String name, String shortName, String region, String level) {}
