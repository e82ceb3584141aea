package org.yingshu.packs;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import org.yingshu.engine.pack.fault.Faults;
import org.yingshu.engine.pack.yaml.PackFile;
import org.yingshu.engine.pack.yaml.PackFolder;

/** The packs that come with the program, and those of the folder that the settings name. */
@Component
class PackFolders {

    private static final String BUNDLED = "packs/";

    private final PacksSettings settings;

    PackFolders(PacksSettings settings) {
        this.settings = settings;
    }

    List<PackFolder> read(Faults faults) throws IOException {
        Map<String, PackFolder> folders = bundled();
        Path own = settings.folder();
        if (own != null && Files.isDirectory(own)) {
            for (Path folder : PackFolder.below(own)) {
                PackFolder read = PackFolder.read(folder, faults);
                folders.put(read.name(), read);
            }
        }
        return List.copyOf(folders.values());
    }

    private static Map<String, PackFolder> bundled() throws IOException {
        Map<String, List<PackFile>> files = new TreeMap<>();
        var resources = new PathMatchingResourcePatternResolver();
        for (Resource resource : resources.getResources("classpath*:" + BUNDLED + "**/*.yaml")) {
            String url = resource.getURL().toString();
            String path = url.substring(url.lastIndexOf("/" + BUNDLED) + BUNDLED.length() + 1);
            files.computeIfAbsent(path.substring(0, path.indexOf('/')), name -> new ArrayList<>())
                    .add(new PackFile(path, resource.getContentAsString(StandardCharsets.UTF_8)));
        }
        var folders = new LinkedHashMap<String, PackFolder>();
        files.forEach((name, found) -> folders.put(name, new PackFolder(name, found)));
        return folders;
    }
}
