package org.yingshu.directory.imports;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** Brings checked rows of one kind into the directory, many at a time. */
interface ImportWriter {

    ImportKind kind();

    /** The keys, of those given, that the directory has already. */
    Set<String> known(List<Map<String, String>> rows);

    /** The key by which a row is known again. */
    String key(Map<String, String> row);

    /** Adds those that are new and changes those that are known; an empty cell changes nothing. */
    void write(List<Map<String, String>> rows, String source);
}
