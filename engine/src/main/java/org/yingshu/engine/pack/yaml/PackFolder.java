package org.yingshu.engine.pack.yaml;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.yingshu.engine.pack.fault.FaultKind;
import org.yingshu.engine.pack.fault.Faults;

/**
 * The files of a pack.
 *
 * @param name the folder's name
 */
public record PackFolder(String name, List<PackFile> files) {

    private static final String ENDING = ".yaml";

    public PackFolder {
        files = List.copyOf(files);
    }

    /** Reads a folder; other files than YAML are not looked at. */
    public static PackFolder read(Path folder, Faults faults) throws IOException {
        String name = folder.toRealPath().getFileName().toString();
        var files = new ArrayList<PackFile>();
        try (Stream<Path> found = Files.walk(folder)) {
            for (Path file : found.filter(Files::isRegularFile).sorted().toList()) {
                String path = name + "/" + folder.relativize(file).toString().replace('\\', '/');
                if (path.endsWith(ENDING)) {
                    try {
                        files.add(new PackFile(path, text(Files.readAllBytes(file))));
                    } catch (CharacterCodingException e) {
                        faults.add(path, 0, FaultKind.NOT_UTF8);
                    }
                }
            }
        }
        return new PackFolder(name, files);
    }

    /** The folders below that hold a pack; or the folder itself where it is one. */
    public static List<Path> below(Path folder) throws IOException {
        if (Files.exists(folder.resolve("pack.yaml"))) {
            return List.of(folder);
        }
        try (Stream<Path> found = Files.list(folder)) {
            return found.filter(one -> Files.exists(one.resolve("pack.yaml")))
                    .sorted()
                    .toList();
        }
    }

    private static String text(byte[] bytes) throws CharacterCodingException {
        return StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes))
                .toString();
    }
}
