package org.yingshu.engine.reader.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yingshu.engine.reader.source.Passage;

class BlanksTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            市 数据 局      | 市数据局
            2026 年 6 月    | 2026年6月
            用 App Store 办 | 用App Store办
            “一网 通办”   | “一网 通办”
            接入 5G 网络    | 接入5G网络
            """)
    void dropsBlanksThatPartNoWords(String printed, String cleaned) {
        assertThat(Blanks.clean(Passage.of(printed))).hasToString(cleaned);
    }
}
