package org.yingshu.engine.reader.target;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.yingshu.engine.reader.model.Target;
import org.yingshu.engine.reader.source.Passage;

class TargetsReaderPropertyTests {

    private static final List<String> PIECES = List.of(
            "企业开办时间", "压缩至", "不超过", "2个", "、", "15个工作日", "以内", "（", "）", "其中", "分别", "达到", "95%", "以上", "，", "。", "；",
            "2022年6月", "底前", "力争", "全覆盖", "应接尽接", "由", "30日", "前9名", "进入全省", "稳步提升", "满意度", "1-2个", "“", "”", "《", "》",
            "\n", "各县（市、区）", "和", "半日办结", "1", ".", "-", "万元", "下降", "个百分点", "第", "条", "的", "不低于", "国内先进水平", "对于", "：",
            "低压", "环节");

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(PIECES).list().ofMaxSize(60).map(pieces -> String.join("", pieces));
    }

    @Property(tries = 500)
    void takesValueAndWordsFromTheText(@ForAll("texts") String text) {
        var passage = Passage.of(text);
        for (Target target : read(passage)) {
            assertThat(target.raw()).isNotBlank();
            assertThat(text).contains(target.raw());
            assertThat(target.subject()).isNotBlank();
            assertThat(text.replaceAll("[“”\"]", "")).contains(target.value());
            assertThat(passage.span().and(target.span())).isEqualTo(passage.span());
        }
    }

    @Property(tries = 300)
    void neverThrowsAndAlwaysReadsTheSame(@ForAll String text) {
        assertThat(read(Passage.of(text))).isEqualTo(read(Passage.of(text)));
    }

    @Example
    void promisesNoRankOfNothing() {
        assertThat(read(Passage.of("达到2个企业开办时间压缩至企业开办时间、、前9名")))
                .allSatisfy(target -> assertThat(target.subject()).isNotBlank());
    }

    @Example
    void readsEvenASentenceWithoutEndInLinearTime() {
        for (String piece : List.of("用时压缩至5天", "全覆盖", "（", "第3个项目", "对于、", "由3天", "的，", "“一")) {
            String text = piece.repeat(40_000 / piece.length());
            assertThat(read(Passage.of(text))).as(piece).isNotNull();
        }
    }

    private static List<Target> read(Passage text) {
        return new TargetsReader().read(text, new TargetContext(2022, ""));
    }
}
