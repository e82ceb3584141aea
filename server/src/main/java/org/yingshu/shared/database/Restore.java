package org.yingshu.shared.database;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Properties;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Brings a backup back into an empty folder and an empty database. */
public final class Restore implements AutoCloseable {

    private final ZipFile backup;
    private final Properties versions;

    public Restore(Path file) throws IOException {
        try {
            backup = new ZipFile(file.toFile());
        } catch (NoSuchFileException | ZipException e) {
            throw new Impossible("%s 不是备份文件 · %1$s is no backup".formatted(file));
        }
        versions = Rows.versions(backup);
    }

    /** Why a backup cannot be brought back here. */
    public static final class Impossible extends IllegalStateException {

        private static final long serialVersionUID = 1L;

        Impossible(String message) {
            super(message);
        }
    }

    /** Puts back what lay in the folder of the data beside the database; keys are among it, so only its owner reads it. */
    public void folder(Path directory) throws IOException {
        for (ZipEntry entry : backup.stream()
                .filter(one -> one.getName().startsWith(Backup.FOLDER))
                .toList()) {
            Path file = directory
                    .resolve(entry.getName().substring(Backup.FOLDER.length()))
                    .normalize();
            if (!file.startsWith(directory.normalize())) {
                throw new IOException("The backup has a file outside of its folder: " + entry.getName());
            }
            Files.createDirectories(file.getParent());
            try (InputStream in = backup.getInputStream(entry)) {
                Files.copy(in, file);
            }
            if (Files.getFileStore(file).supportsFileAttributeView("posix")) {
                Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
            }
        }
    }

    /** The version of a module's tables in the backup; null when it did not know them. */
    public @Nullable String version(String history) {
        return versions.getProperty(history);
    }

    public void ensureEmpty(DataSource database) throws SQLException {
        try (Connection connection = database.getConnection()) {
            if (!Rows.versions(connection).isEmpty()) {
                throw new Impossible(
                        "数据库不是空的，备份只恢复到空数据库 · the database is not empty: a backup goes only into an empty one");
            }
        }
    }

    /** Loads the rows into tables of the versions that they come from. */
    public void rows(DataSource database) throws SQLException, IOException {
        try (Connection connection = database.getConnection()) {
            if (!Rows.versions(connection).equals(versions)) {
                throw new Impossible(
                        "备份来自更新的版本，请用那个版本恢复 · the backup comes from a newer version: restore it with that one");
            }
            Rows.load(backup, connection);
        }
    }

    @Override
    public void close() throws IOException {
        backup.close();
    }
}
