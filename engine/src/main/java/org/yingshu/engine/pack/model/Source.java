package org.yingshu.engine.pack.model;

/**
 * A document that values cite.
 *
 * @param date a day, a month or a year, as far as it is known
 * @param level nation, province, city or county
 */
public record Source(String id, String title, String issuer, String date, String level, String place) {}
