package org.yingshu.engine.codes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yingshu.engine.codes.CodeFixture.refusal;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yingshu.engine.codes.Refusal.Reason;
import org.yingshu.engine.codes.RegionCode.Level;

class RegionCodeTests {

    private static final LocalDate DAY = LocalDate.of(2026, 9, 28);

    @ParameterizedTest
    @CsvSource({
        "410000, PROVINCE, 河南省",
        "410100, PREFECTURE, 郑州市",
        "411623, COUNTY, 商水县",
        "419001, COUNTY, 济源市",
    })
    void knowsLevelAndNameOfPlacesInHenan(String value, Level level, String name) {
        RegionCode code = new RegionCode(value);

        assertThat(code.level()).isEqualTo(level);
        assertThat(Regions.henan().find(code, DAY))
                .get()
                .extracting(Region::name)
                .isEqualTo(name);
    }

    @Test
    void listsAllOfHenan() {
        assertThat(Regions.henan().all().stream().filter(region -> region.mayBeInForceOn(LocalDate.of(2019, 4, 30))))
                .hasSize(176);
    }

    @Test
    void knowsWhatBecameOfACounty() {
        LocalDate eve = LocalDate.of(2021, 3, 17);

        assertThat(Regions.henan().find(new RegionCode("410322"), eve)).isPresent();
        assertThat(Regions.henan().find(new RegionCode("410322"), eve.plusDays(1)))
                .isEmpty();
        assertThat(Regions.henan().find(new RegionCode("410308"), eve.plusDays(1)))
                .isPresent();
    }

    @Test
    void isValidThoughNoListNamesIt() {
        RegionCode before2000 = new RegionCode("412723");

        assertThat(before2000.provinceName()).isEqualTo("河南省");
        assertThat(Regions.henan().find(before2000, DAY)).isEmpty();
    }

    @Test
    void tellsHoldersOfOneCodeApartByDate() {
        RegionCode code = new RegionCode("410322");
        Region county = new Region(code, "县", null, LocalDate.of(2021, 3, 31), "made up");
        Region district = new Region(code, "区", LocalDate.of(2021, 4, 1), null, "made up");
        Regions regions = new Regions(List.of(district, county));

        assertThat(regions.find(code, LocalDate.of(2021, 3, 31))).contains(county);
        assertThat(regions.find(code, LocalDate.of(2021, 4, 1))).contains(district);
    }

    @ParameterizedTest
    @CsvSource({"990000, REGION, 1", "410001, REGION, 3", "41010A, CHARACTER, 6", "4101, LENGTH, 0"})
    void saysWhatIsWrong(String value, Reason reason, int position) {
        Refusal refusal = refusal(RegionCode.parse(value));

        assertThat(refusal.reason()).isEqualTo(reason);
        assertThat(refusal.position()).isEqualTo(position);
    }
}
