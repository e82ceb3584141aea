package org.yingshu.engine.cli.report;

import java.io.Closeable;
import java.io.IOException;
import org.yingshu.engine.reader.model.Reading;

/** Takes one reading after the other, so that many files need no more memory than the largest one. */
public interface ReadingReport extends Closeable {

    /**
     * Takes the reading of one file.
     *
     * @param file the file's name as the caller gave it
     */
    void add(String file, Reading reading) throws IOException;

    /** Writes what stands behind the last reading. */
    @Override
    void close() throws IOException;
}
