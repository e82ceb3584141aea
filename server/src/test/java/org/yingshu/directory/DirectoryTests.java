package org.yingshu.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.yingshu.ServerTest;

@ServerTest
class DirectoryTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @Autowired
    Directory directory;

    @Test
    void henanHasEighteenCitiesAndItsCountiesAsTheyWereOnTheDay() {
        assertThat(directory.regions(TODAY).stream()
                        .filter(region -> region.level().equals("CITY")))
                .hasSize(18);
        assertThat(directory.regions(LocalDate.of(2019, 6, 30))).hasSize(176);
        assertThat(directory.regions(LocalDate.of(2021, 3, 17))).hasSize(176);
        assertThat(directory.regions(LocalDate.of(2021, 3, 18))).hasSize(175);
        assertThat(directory.region("410322", LocalDate.of(2021, 3, 18))).isEmpty();
        assertThat(directory.region("419001", TODAY)).contains(new RegionView("419001", "济源市", "济源", "CITY", "410000"));
    }

    @ParameterizedTest
    @CsvSource({
        "市发展改革委, 411000, 许昌市发展和改革委员会",
        "许昌市发改委, 411000, 许昌市发展和改革委员会",
        "发改委, 411000, 许昌市发展和改革委员会",
        "发改委, 410000, 河南省发展和改革委员会",
        "省财政厅, 411000, 河南省财政厅",
        "区财政局, 411002, 魏都区财政局",
        "市财政局, 411002, 许昌市财政局",
        "魏都区政府, 411000, 魏都区人民政府",
        "市政府, 411000, 许昌市人民政府",
        "郑州市人民政府, 410000, 郑州市人民政府",
        "许昌市财政局, 410000, 许昌市财政局",
        "人民银行许昌市中心支行, 411000, 中国人民银行许昌市中心支行",
        "市人社局, 411000, 许昌市人力资源和社会保障局",
        "东城区管委会, 411000, 许昌市东城区管理委员会",
    })
    void aNameMeansTheBodyNearestToTheOneWhoWroteIt(String name, String region, String expected) {
        assertThat(directory.resolve(name, region, TODAY).flatMap(directory::organisation))
                .get()
                .extracting(OrganisationView::name)
                .isEqualTo(expected);
    }

    @Test
    void nobodyIsMeantByAGroupOrByANameOfMany() {
        assertThat(directory.resolve("各县（市、区）人民政府", "411000", TODAY)).isEmpty();
        assertThat(directory.resolve("鼓楼区财政局", "411000", TODAY)).isEmpty();
        assertThat(directory.resolve("一个没有的单位", "411000", TODAY)).isEmpty();
    }

    @Test
    void aGroupMeansItsMembersOfTheDayBelowTheRegion() {
        assertThat(names("各县（市、区）政府", "411000", TODAY))
                .containsExactlyInAnyOrder("魏都区人民政府", "建安区人民政府", "鄢陵县人民政府", "襄城县人民政府", "禹州市人民政府", "长葛市人民政府");
        assertThat(names("各县（市、区）人民政府（管委会）", "411000", TODAY)).hasSize(9).contains("许昌市东城区管理委员会");
        assertThat(names("各县（市、区）人民政府", "410300", LocalDate.of(2021, 3, 17))).contains("吉利区人民政府", "孟津县人民政府");
        assertThat(names("各县（市、区）人民政府", "410300", LocalDate.of(2021, 3, 18)))
                .contains("孟津区人民政府")
                .doesNotContain("吉利区人民政府", "孟津县人民政府");
        assertThat(names("各地市政府", "410000", TODAY)).hasSize(18);
        assertThat(names("市直各成员单位", "411000", TODAY)).hasSize(26);
        assertThat(names("一群没有的单位", "411000", TODAY)).isEmpty();
    }

    private List<String> names(String group, String region, LocalDate on) {
        List<UUID> members = directory.members(group, region, on);
        return directory.organisations(members).stream()
                .map(OrganisationView::name)
                .toList();
    }
}
