package org.yingshu.engine.pack.yaml;

/**
 * A file of a pack.
 *
 * @param path from the pack's folder on, with slashes: {@code start-up/items/start-up.seal.yaml}
 */
public record PackFile(String path, String text) {

    /** Without the pack's folder: {@code items/start-up.seal.yaml}. */
    public String inside() {
        return path.substring(path.indexOf('/') + 1);
    }

    /** The name without folders and ending. */
    public String name() {
        String last = path.substring(path.lastIndexOf('/') + 1);
        return last.endsWith(".yaml") ? last.substring(0, last.length() - ".yaml".length()) : last;
    }
}
