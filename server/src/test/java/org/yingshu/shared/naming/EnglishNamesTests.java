package org.yingshu.shared.naming;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnglishNamesTests {

    private final EnglishNames names = new EnglishNames(List.of(
            () -> Map.of("公安局", "Public Security Bureau", "税务局", "Tax Service", "工作日", "working days"),
            () -> Map.of("税务局", "another name")));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            公安局         | Public Security Bureau
            公安局、税务局  | Public Security Bureau, Tax Service
            3工作日        | 3 working days
            1工作日        | 1 working day
            0.5工作日      | 0.5 working days
            第八条         | Article 8
            第四十九条      | Article 49
            第一百零三条    | Article 103
            许昌禾丰面馆    | 许昌禾丰面馆
            """)
    void areSaidInEnglishAsFarAsSomebodyNamedThem(String name, String english) {
        assertThat(names.said(name, Locale.ENGLISH)).isEqualTo(english);
    }

    @Test
    void areChineseForReadersOfChinese() {
        assertThat(names.said("公安局", Locale.CHINESE)).isEqualTo("公安局");
    }
}
