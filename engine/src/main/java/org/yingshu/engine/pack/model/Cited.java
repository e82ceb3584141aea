package org.yingshu.engine.pack.model;

/**
 * What a value rests on.
 *
 * @param source a source of the pack; {@code law} for a law named in {@code where}; {@code configuration} where no text
 *     gives the value
 * @param where the place in the source
 * @param note what readers of the value should know
 */
public record Cited(String source, String where, Words note) {

    public static final String LAW = "law";
    public static final String CONFIGURATION = "configuration";

    public boolean isConfiguration() {
        return source.equals(CONFIGURATION);
    }
}
