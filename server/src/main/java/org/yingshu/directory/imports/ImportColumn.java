package org.yingshu.directory.imports;

import java.util.List;

/**
 * A column that a file of a kind may have.
 *
 * @param key under which the value is kept
 * @param heading as the template writes it
 * @param alternatives headings that mean the same
 * @param example for the template
 */
record ImportColumn(
        String key,
        String heading,
        List<String> alternatives,
        boolean required,
        boolean secret,
        CellCheck check,
        String example) {

    static ImportColumn required(String key, String heading, CellCheck check, String example, String... alternatives) {
        return new ImportColumn(key, heading, List.of(alternatives), true, false, check, example);
    }

    static ImportColumn optional(String key, String heading, CellCheck check, String example, String... alternatives) {
        return new ImportColumn(key, heading, List.of(alternatives), false, false, check, example);
    }

    ImportColumn asSecret() {
        return new ImportColumn(key, heading, alternatives, required, true, check, example);
    }

    boolean isCalled(String typed) {
        String plain = typed.replaceAll("[\\s*＊（(].*$", "");
        return heading.equals(plain) || alternatives.contains(plain);
    }
}
