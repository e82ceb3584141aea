package org.yingshu.shared.export;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes the rows of a list one by one. Closed without {@link #finish} it leaves nothing behind. */
interface RowSink extends Closeable {

    /** Opened when the first byte is ready: what goes wrong before may still be answered otherwise. */
    interface Target {

        OutputStream open() throws IOException;
    }

    void row(List<? extends @Nullable Object> cells) throws IOException;

    void finish() throws IOException;
}
