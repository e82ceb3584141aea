package org.yingshu.engine.reader.owner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OrganisationDirectoryTests {

    private final OrganisationDirectory directory = OrganisationDirectory.bundled();

    @ParameterizedTest
    @ValueSource(
            strings = {"省财政厅", "绍兴市财政局", "区市场监管局", "人行安阳市中心支行", "各县(市、区)人民政府(管委会)", "市市场监管局（知识产权局）", "南京海关", "县人民政府"})
    void knowsDepartmentsOfAnyPlace(String name) {
        assertThat(directory.isKnown(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"某某银行股份有限公司", "市葡萄酒产业局", "市餐饮行业协会", "各街道办事处"})
    void takesASuffixForABodyThatItDoesNotKnow(String name) {
        assertThat(directory.isKnown(name)).isFalse();
        assertThat(directory.isUnknown(name)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2022年12月", "持续推进", "—", "增长百分之五", "某某某"})
    void tellsWhatIsNoBody(String name) {
        assertThat(directory.isUnknown(name)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "省高级人民法院, PROVINCE, 省法院",
        "市法院, CITY, 市中级人民法院",
        "县法院, COUNTY, 县人民法院",
        "财政局, COUNTY, 县财政局",
        "国家省发展改革委, PROVINCE, 国家发展改革委",
        "郑州市政府, PROVINCE, 郑州市人民政府",
        "省人民政府, PROVINCE, 省政府",
        "国网许昌供电公司, CITY, 市供电公司",
        "国网安阳供电公司, CITY, 国网安阳供电公司",
        "各级市场监督管理部门, PROVINCE, 各级市场监管部门",
        "葡萄酒产业局, CITY, 葡萄酒产业局"
    })
    void givesEveryBodyOneName(String raw, Level level, String expected) {
        assertThat(directory.normalise(raw, level, "许昌市")).isEqualTo(expected);
    }

    @Test
    void readsADirectoryOfOnesOwn() throws Exception {
        var own = OrganisationDirectory.read(new StringReader("name,aliases,level,kind\n试验局,试办|试局,any,department\n"));

        assertThat(own.normalise("试局", Level.CITY, "")).isEqualTo("试验局");
        assertThatThrownBy(() -> OrganisationDirectory.read(new StringReader("name\n试验局,试办\n")))
                .hasMessageContaining("试验局");
    }

    @Test
    void tellsTheOtherNamesOfABodyWithItsLevel() {
        var known = OrganisationDirectory.bundled().describe("市卫生健康委").orElseThrow();

        assertThat(known.kind()).isEqualTo("department");
        assertThat(known.otherNames()).contains("市卫健委");
        assertThat(OrganisationDirectory.bundled().describe("市某某办")).isEmpty();
    }
}
