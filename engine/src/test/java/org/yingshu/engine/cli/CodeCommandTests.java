package org.yingshu.engine.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CodeCommandTests {

    @Test
    void saysWhatACodeIsAndSays() {
        CommandRun run = code("91410000170001401d");

        assertThat(run.code()).isZero();
        assertThat(run.out())
                .startsWith("91410000170001401D 是有效的统一社会信用代码")
                .contains("9 市场监管", "1 企业", "410000 河南省", "17000140-1", "小写改大写");
    }

    @Test
    void saysWhichCharacterIsWrong() {
        CommandRun run = code("91410000170001401E", "--lang", "en");

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out().strip())
                .isEqualTo("91410000170001401E is not a valid unified social credit code:"
                        + " check character 18 must be D, not E [code.check-character]");
    }

    @Test
    void neverPrintsAPersonalNumberWhole() {
        assertThat(code("412723199010050012").out())
                .startsWith("41**************12")
                .doesNotContain("412723199010050012");
        assertThat(code("412723199010050013").out()).doesNotContain("412723199010050013");
        assertThat(code("412723199010050012", "--json").out()).doesNotContain("412723199010050012");
    }

    @Test
    void readsSeveralValuesAndFailsForOne() {
        CommandRun run = code("419001", "170001401", "2509-320193-89-01-544060", "abc");

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).contains("419001 河南省济源市", "17000140-1", "2025-09", "仅格式", "abc 不是有效的代码");
    }

    @Test
    void printsOneJsonObjectAReadingAndLine() {
        List<JsonNode> readings = code("914403001922038216", "91440300192203821X", "--json")
                .out()
                .lines()
                .map(JsonMapper.shared()::readTree)
                .toList();

        assertThat(readings).hasSize(2);
        assertThat(readings.get(0).at("/kind").asString()).isEqualTo("credit-code");
        assertThat(readings.get(0).at("/parts/organisation").asString()).isEqualTo("19220382-1");
        assertThat(readings.get(1).at("/reason").asString()).isEqualTo("code.check-character");
        assertThat(readings.get(1).at("/position").intValue()).isEqualTo(18);
        assertThat(readings.get(1).at("/expected").asString()).isEqualTo("6");
    }

    @Test
    void wantsAtLeastOneValue() {
        assertThat(code().code()).isEqualTo(2);
    }

    private static CommandRun code(String... arguments) {
        return CommandRun.run(new CodeCommand(), (Object[]) arguments);
    }
}
