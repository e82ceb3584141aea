package org.yingshu.identity.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRuleTests {

    private final PasswordRule rule = new PasswordRule(12);

    @ParameterizedTest
    @ValueSource(strings = {"春天的河水很绿很静也很长", "correct horse battery", "k7mq-w2xe-9fpd-u4tz", "莲城三月 windows open"})
    void takesASentenceOrWhatIsDrawn(String password) {
        assertThat(rule.weakness(password, "liqing")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "abcdefghijkl, identity.weak.common",
        "Xuchang@2026, identity.weak.common",
        "Password1234, identity.weak.common",
        "qwertyuiop12, identity.weak.common",
        "1qaz2wsx3edc, identity.weak.common",
        "98765432101234, identity.weak.common",
        "aaaaaaaaaaaab, identity.weak.same",
        "me-liqing-me-77, identity.weak.login",
        "shorter, identity.weak.short"
    })
    void refusesWhatEverybodyTries(String password, String code) {
        assertThat(rule.weakness(password, "liqing")).contains(code);
    }

    @Test
    void countsCharactersNotBytes() {
        assertThat(rule.weakness("一二三四五六七八九十甲", "x")).contains("identity.weak.short");
        assertThat(rule.weakness("一二三四五六七八九十甲乙", "x")).isEmpty();
    }

    @Test
    void endsSomewhere() {
        assertThat(rule.weakness("春夏秋冬风".repeat(26), "x")).contains("identity.weak.long");
    }
}
