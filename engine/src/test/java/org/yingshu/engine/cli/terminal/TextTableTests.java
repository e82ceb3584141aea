package org.yingshu.engine.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class TextTableTests {

    @Test
    void alignsChineseByTheColumnsItTakes() {
        assertThat(printed(100, new TextTable("名称", "数").row("开办企业", 12).row("a", "1,200")))
                .containsExactly("名称         数", "开办企业     12", "a         1,200");
    }

    @Test
    void cutsTheWidestColumnToTheScreen() {
        assertThat(printed(30, new TextTable("名称", "数").row("一".repeat(40), 3)))
                .allMatch(line -> DisplayWidth.of(line) <= 30)
                .anyMatch(line -> line.contains("…"));
    }

    @Property
    void neverCutsWiderThanAskedFor(@ForAll String text, @ForAll @IntRange(min = 1, max = 40) int width) {
        assertThat(DisplayWidth.of(DisplayWidth.cut(text, width))).isLessThanOrEqualTo(width);
    }

    private static List<String> printed(int columns, TextTable table) {
        var out = new StringWriter();
        var writer = new PrintWriter(out);
        table.print(new Terminal(writer, writer, false, false, columns, Words.of(Language.ZH)), "");
        return out.toString().lines().toList();
    }
}
