package org.yingshu.packs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yingshu.engine.pack.PackReader;
import org.yingshu.engine.pack.fault.Fault;
import org.yingshu.engine.pack.fault.Faults;
import org.yingshu.engine.pack.model.Pack;
import org.yingshu.engine.pack.yaml.PackFile;
import org.yingshu.engine.pack.yaml.PackFolder;
import org.yingshu.matter.PackIntake;

/** Reads the packs and hands them to the modules. A broken pack keeps nobody from starting. */
@Component
class PackLoading {

    private static final Logger LOG = LoggerFactory.getLogger(PackLoading.class);

    private final PackFolders folders;
    private final PackReadingStore store;
    private final PackIntake matters;
    private final CertificateIntake certificates;
    private final Clock clock;

    PackLoading(
            PackFolders folders,
            PackReadingStore store,
            PackIntake matters,
            CertificateIntake certificates,
            Clock clock) {
        this.folders = folders;
        this.store = store;
        this.matters = matters;
        this.certificates = certificates;
        this.clock = clock;
    }

    /**
     * Reads all packs; nothing is done when no file has changed.
     *
     * @param again whether they are read although nothing has changed
     */
    @Transactional
    public List<PackReport> load(boolean again) {
        var unread = new Faults();
        List<PackFolder> found;
        try {
            found = folders.read(unread);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        String hash = hash(found);
        if (!again && store.hash().filter(hash::equals).isPresent()) {
            return store.all();
        }
        PackReader.Result result = PackReader.read(found);
        List<Fault> faults = new ArrayList<>(unread.sorted());
        faults.addAll(result.faults());
        matters.take(result.packs());
        certificates.take(result.packs());
        List<PackReport> reports = reports(found, result.packs(), faults);
        store.replace(hash, reports);
        for (PackReport report : reports) {
            if (report.loaded()) {
                LOG.info(
                        "Pack {} {}: {} items, {} bundles",
                        report.pack(),
                        report.version(),
                        report.items(),
                        report.bundles());
            } else {
                LOG.error(
                        "Pack {} has {} faults and is not loaded",
                        report.pack(),
                        report.faults().size());
                report.faults().forEach(fault -> LOG.error("{}:{} {}", fault.file(), fault.line(), fault.en()));
            }
        }
        return reports;
    }

    private List<PackReport> reports(List<PackFolder> found, List<Pack> packs, List<Fault> faults) {
        Map<String, Pack> loaded = new LinkedHashMap<>();
        packs.forEach(pack -> loaded.put(pack.code(), pack));
        return found.stream()
                .map(folder -> report(folder.name(), loaded.get(folder.name()), faults))
                .toList();
    }

    private PackReport report(String name, @Nullable Pack pack, List<Fault> faults) {
        List<PackReport.Line> lines = faults.stream()
                .filter(fault -> fault.file().startsWith(name + "/"))
                .map(fault -> new PackReport.Line(
                        fault.file(), fault.line(), fault.kind().code(), fault.text(true), fault.text(false)))
                .toList();
        return pack == null
                ? new PackReport(name, null, null, null, false, 0, 0, 0, 0, lines, clock.instant())
                : new PackReport(
                        name,
                        pack.name().zh(),
                        pack.name().en(),
                        pack.version(),
                        true,
                        pack.items().size(),
                        pack.bundles().size(),
                        pack.rules().size(),
                        pack.figures().size(),
                        lines,
                        clock.instant());
    }

    private static String hash(List<PackFolder> folders) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (PackFolder folder : folders) {
                for (PackFile file : folder.files()) {
                    digest.update(file.path().getBytes(StandardCharsets.UTF_8));
                    digest.update((byte) 0);
                    digest.update(file.text().getBytes(StandardCharsets.UTF_8));
                }
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
