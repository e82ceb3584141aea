package org.yingshu.shared.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.sql.DataSource;
import org.springframework.stereotype.Component;
import org.yingshu.shared.scope.CurrentScope;
import org.yingshu.shared.scope.DataScope;

/** Writes all that a platform is made of into one file, while it works. */
@Component
public final class Backup {

    static final String FOLDER = "data/";

    /** The database is written row by row; the lock belongs to whoever runs. */
    private static final Set<String> LEFT_OUT = Set.of("postgres", "embedded", "lock");
    /** An attachment is on the disk before its row is; all else, like the list of checkpoints, comes after its row. */
    private static final String BEFORE_ITS_ROW = "files";

    private final DataSource database;
    private final Path directory;

    Backup(DataSource database, DatabaseSettings settings) {
        this.database = database;
        this.directory = settings.directory();
    }

    /** Either the whole file is there in the end, or none. Only its owner may read it, for it holds the keys. */
    public void write(Path file) throws IOException, SQLException {
        Path folder = Files.createDirectories(file.toAbsolutePath().getParent());
        Path fresh = Files.createTempFile(folder, file.getFileName().toString(), ".part");
        try {
            if (Files.getFileStore(fresh).supportsFileAttributeView("posix")) {
                Files.setPosixFilePermissions(fresh, PosixFilePermissions.fromString("rw-------"));
            }
            try (var opened = CurrentScope.open(DataScope.ALL);
                    var out = new ZipOutputStream(Files.newOutputStream(fresh));
                    Connection connection = database.getConnection()) {
                for (Path one : parts()) {
                    if (!one.endsWith(BEFORE_ITS_ROW)) {
                        add(one, out);
                    }
                }
                Rows.write(connection, out);
                if (Files.exists(directory.resolve(BEFORE_ITS_ROW))) {
                    add(directory.resolve(BEFORE_ITS_ROW), out);
                }
            }
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    private List<Path> parts() throws IOException {
        try (Stream<Path> parts = Files.list(directory)) {
            return parts.filter(part -> !LEFT_OUT.contains(part.getFileName().toString()))
                    .sorted()
                    .toList();
        }
    }

    private void add(Path part, ZipOutputStream out) throws IOException {
        List<Path> files;
        try (Stream<Path> below = Files.walk(part)) {
            files = below.filter(Files::isRegularFile).toList();
        }
        for (Path file : files) {
            try (var in = Files.newInputStream(file)) {
                String name = directory.relativize(file).toString().replace('\\', '/');
                out.putNextEntry(new ZipEntry(FOLDER + name));
                in.transferTo(out);
            } catch (NoSuchFileException e) {
                // Was on its way in, and arrived.
            }
        }
    }
}
