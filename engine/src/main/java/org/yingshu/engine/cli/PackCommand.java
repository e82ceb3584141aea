package org.yingshu.engine.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.yingshu.engine.cli.report.PackJson;
import org.yingshu.engine.cli.terminal.Language;
import org.yingshu.engine.cli.terminal.Terminal;
import org.yingshu.engine.pack.PackReader;
import org.yingshu.engine.pack.fault.Fault;
import org.yingshu.engine.pack.fault.Faults;
import org.yingshu.engine.pack.model.Pack;
import org.yingshu.engine.pack.yaml.PackFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code yingshu pack}: can these packs be loaded, and what is wrong with them? */
@Command(
        name = "pack",
        mixinStandardHelpOptions = true,
        header = "检查事项包 · Check packs",
        description = {
            "检查事项包：每处错误给出文件和行号；有一处错误的包不会载入。",
            "Checks packs: every fault with its file and line. A pack with a fault is not loaded."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:all packs can be loaded", "1:faults found", "2:usage", "66:no such folder"})
final class PackCommand implements Callable<Integer> {

    @Mixin
    private final CommonOptions options = new CommonOptions();

    @Parameters(
            arity = "1..*",
            paramLabel = "FOLDER",
            description = {"事项包的文件夹，或放着若干事项包的文件夹", "The folder of a pack, or one that holds several"})
    private List<Path> folders = List.of();

    @Option(
            names = "--json",
            description = {"以 JSON 输出", "Print JSON"})
    private boolean json;

    @Override
    public Integer call() throws IOException {
        Terminal terminal = options.terminal();
        var unread = new Faults();
        var packs = new ArrayList<PackFolder>();
        for (Path folder : folders) {
            if (!Files.isDirectory(folder)) {
                terminal.tell(terminal.say("pack.noFolder", folder));
                return ExitCode.NO_SUCH_FILE;
            }
            try {
                for (Path one : PackFolder.below(folder)) {
                    packs.add(PackFolder.read(one, unread));
                }
            } catch (NotDirectoryException e) {
                terminal.tell(terminal.say("pack.noFolder", folder));
                return ExitCode.NO_SUCH_FILE;
            }
        }
        if (packs.isEmpty()) {
            terminal.tell(terminal.say("pack.none"));
            return ExitCode.NO_SUCH_FILE;
        }
        PackReader.Result result = PackReader.read(packs);
        List<Fault> faults = new ArrayList<>(unread.sorted());
        faults.addAll(result.faults());
        print(terminal, result.packs(), faults);
        return faults.isEmpty() ? ExitCode.OK : ExitCode.FINDINGS;
    }

    private void print(Terminal terminal, List<Pack> packs, List<Fault> faults) {
        if (json) {
            terminal.out().println(PackJson.of(packs, faults));
            return;
        }
        boolean chinese = terminal.words().language() == Language.ZH;
        for (Pack pack : packs) {
            terminal.out()
                    .println(terminal.say(
                            "pack.summary",
                            pack.code(),
                            chinese ? pack.name().zh() : pack.name().en(),
                            pack.version(),
                            pack.items().size(),
                            pack.bundles().size(),
                            pack.rules().size(),
                            pack.models().size(),
                            pack.figures().size(),
                            pack.examples().size()));
        }
        for (Fault fault : faults) {
            terminal.out()
                    .println("%s:%d  %s  [%s]"
                            .formatted(
                                    fault.file(),
                                    fault.line(),
                                    fault.text(chinese),
                                    fault.kind().code()));
        }
        if (!faults.isEmpty()) {
            terminal.out().println(terminal.say("pack.faults", faults.size()));
        }
    }
}
