package org.yingshu.directory.henan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.yingshu.engine.codes.Regions;

/** Everybody and every place of the base data can be read in English. */
class EnglishDirectoryTests {

    private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}");

    private static String nameOf(String full) {
        return BaseOrganisations.all().stream()
                .filter(one -> one.name().equals(full))
                .findFirst()
                .orElseThrow()
                .english();
    }

    @Test
    void everyPlaceHasAnEnglishName() {
        assertThat(Regions.henan().all()).allSatisfy(region -> {
            assertThat(EnglishPlaces.of(region.name())).as(region.name()).isNotBlank();
            assertThat(CHINESE.matcher(EnglishPlaces.of(region.name())).find()).isFalse();
        });
    }

    @Test
    void everyBodyHasAnEnglishName() {
        assertThat(Stream.concat(BaseOrganisations.all().stream(), BaseOrganisations.serviceBodies().stream()))
                .allSatisfy(one -> {
                    assertThat(one.english()).as(one.name()).isNotBlank();
                    assertThat(CHINESE.matcher(one.english()).find())
                            .as(one.english())
                            .isFalse();
                });
    }

    @Test
    void everyGroupHasAnEnglishName() {
        assertThat(HenanTables.read("groups.csv")).extracting(List::size).containsOnly(7);
        assertThat(HenanTables.read("groups.csv"))
                .extracting(cells -> cells.get(6))
                .doesNotContain("");
        assertThat(HenanTables.read("leading_groups.csv"))
                .extracting(cells -> cells.get(5))
                .doesNotContain("");
    }

    @Test
    void aBodyIsNamedWithItsPlaceAsIsUsual() {
        assertThat(nameOf("许昌市市场监督管理局")).isEqualTo("Xuchang Municipal Administration for Market Regulation");
        assertThat(nameOf("鄢陵县财政局")).isEqualTo("Yanling County Finance Bureau");
        assertThat(nameOf("长葛市人民政府")).isEqualTo("Changge Municipal People's Government");
        assertThat(nameOf("河南省人民政府")).isEqualTo("Henan Provincial People's Government");
    }
}
