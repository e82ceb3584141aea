package org.yingshu.directory.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PinyinTests {

    @ParameterizedTest
    @CsvSource({
        "许昌市, xcs",
        "许昌市发展和改革委员会, xcsfzhggwyh",
        "国网许昌供电公司, gwxcgdgs",
        "浚县, xx",
        "中国人民银行许昌市中心支行, zgrmyhxcszxzh",
        "A股B公司12, agbgs1",
    })
    void initialsAreThoseThatPeopleType(String name, String initials) {
        assertThat(Pinyin.initials(name)).isEqualTo(initials);
    }

    @Test
    void aSurnameIsReadAsASurname() {
        assertThat(Pinyin.initialsOfPerson("单雄信")).isEqualTo("sxx");
        assertThat(Pinyin.of("许昌")).isEqualTo("xuchang");
        assertThat(Pinyin.of("长垣市")).isEqualTo("changyuanshi");
    }

    @Test
    void whatIsTypedFindsItselfAndNoPattern() {
        assertThat(SearchText.of(List.of("许昌市", "许昌"))).isEqualTo("|许昌市|xcs|许昌|xc|xuchangshi");
        assertThat(SearchText.pattern(" 100% ")).isEqualTo("%100\\%%");
    }
}
