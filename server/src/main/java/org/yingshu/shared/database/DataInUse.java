package org.yingshu.shared.database;

import java.nio.file.Path;

/** Another process works with the data in this folder. */
public final class DataInUse extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    private final String directory;

    DataInUse(Path directory) {
        super("Another process works with the data in " + directory.toAbsolutePath());
        this.directory = directory.toAbsolutePath().toString();
    }

    public String directory() {
        return directory;
    }
}
