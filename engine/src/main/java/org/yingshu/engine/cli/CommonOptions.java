package org.yingshu.engine.cli;

import org.jspecify.annotations.Nullable;
import org.yingshu.engine.cli.terminal.Language;
import org.yingshu.engine.cli.terminal.Terminal;
import org.yingshu.engine.cli.terminal.Terminal.ColourMode;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Options of every command that speaks with a person. */
final class CommonOptions {

    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec spec;

    @Option(
            names = "--lang",
            paramLabel = "zh|en",
            description = {"输出语言，默认中文", "Language of the output; Chinese unless told"})
    private Language language = Language.ZH;

    @Option(
            names = "--color",
            paramLabel = "always|never|auto",
            description = {"颜色；auto（默认）只在终端上，遵从 NO_COLOR", "Colours; auto: on a terminal only, unless NO_COLOR is set"})
    private ColourMode colour = ColourMode.AUTO;

    @Option(
            names = "--debug",
            description = {"内部出错时显示细节", "Show where an internal error came from"})
    private boolean debug;

    Terminal terminal() {
        CommandLine commandLine = commandLine();
        return Terminal.of(commandLine.getOut(), commandLine.getErr(), colour, language);
    }

    boolean debug() {
        return debug || !System.getenv().getOrDefault("YINGSHU_DEBUG", "").isEmpty();
    }

    CommandLine commandLine() {
        if (spec == null) {
            throw new IllegalStateException("not part of a command");
        }
        return spec.commandLine();
    }
}
