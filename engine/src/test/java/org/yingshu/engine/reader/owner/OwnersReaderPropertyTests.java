package org.yingshu.engine.reader.owner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yingshu.engine.reader.owner.OwnerFixture.CITY;
import static org.yingshu.engine.reader.owner.OwnerFixture.owners;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.yingshu.engine.reader.model.Owner;
import org.yingshu.engine.reader.source.Passage;

class OwnersReaderPropertyTests {

    private static final List<String> NAMES = List.of(
            "市财政局",
            "市住房城乡建设局",
            "市自然资源和规划局",
            "市市场监管局",
            "许昌海关",
            "人行许昌市中心支行",
            "各县（市、区）人民政府（管委会）",
            "市部门联合“双随机、一公开”联席会议各成员单位",
            "市委宣传部",
            "襄城县人民政府",
            "市直相关部门",
            "移动公司");

    private static final List<String> PIECES = List.of(
            "市财政局", "各县（市、区）", "牵头", "负责落实", "、", "，", "。", "等", "和", "及", "（", "）", "“", "》", "\"", "单位：", "责任单位：",
            "督促", "27个", "部门", "管委会", "区", "按职责分工", " ", "x", "无");

    @Property
    void readsOddTextWithoutFail(@ForAll("oddText") String raw) {
        List<Owner> owners = owners(raw, CITY);
        String plain = raw.replace(" ", "");

        assertThat(owners.isEmpty()).isEqualTo(plain.isEmpty());
        assertThat(owners).allSatisfy(owner -> {
            assertThat(plain).contains(owner.raw());
            assertThat(owner.name()).isNotEmpty();
            assertThat(owner.span().fromColumn()).isGreaterThanOrEqualTo(1);
            assertThat(owner.span().toColumn()).isLessThanOrEqualTo(raw.length() + 1);
        });
    }

    @Property
    void readsAnyCharacters(@ForAll String raw) {
        boolean blank = raw.chars().allMatch(c -> Passage.isBlank((char) c));

        assertThat(owners(raw, CITY).isEmpty()).isEqualTo(blank);
    }

    @Property
    void givesBackTheNamesOfAList(@ForAll("lists") List<String> names) {
        List<Owner> owners = owners(String.join("、", names) + "按职责分工负责。", CITY);

        assertThat(owners).extracting(Owner::name).containsExactlyElementsOf(names);
    }

    @Provide
    Arbitrary<String> oddText() {
        return Arbitraries.of(PIECES).list().ofMaxSize(14).map(pieces -> String.join("", pieces));
    }

    @Provide
    Arbitrary<List<String>> lists() {
        return Arbitraries.of(NAMES).list().ofMinSize(1).ofMaxSize(12);
    }
}
