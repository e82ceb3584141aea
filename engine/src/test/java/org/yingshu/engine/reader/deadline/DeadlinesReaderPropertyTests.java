package org.yingshu.engine.reader.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.yingshu.engine.reader.model.Deadline;
import org.yingshu.engine.reader.source.Passage;

class DeadlinesReaderPropertyTests {

    private static final List<String> PIECES = List.of(
            "2022", "年", "12", "月", "30", "日", "底", "前", "内", "，", "。", "；", "《", "》", "（", "）", "到", "至", "每", "季度",
            "持续推进", "十四五", "期间", "三", "个", "发布后", "完成", " ", "年底前", "上半年");

    private final DeadlinesReader reader = new DeadlinesReader();

    @Property
    void readsOddTextWithoutFail(@ForAll("oddText") String text, @ForAll @IntRange(min = 2015, max = 2030) int year) {
        var context = new DeadlineContext(year);

        assertSound(reader.read(Passage.of(text), context), text);
        assertSound(reader.inText(Passage.of(text), context), text);
    }

    @Property
    void readsAnyCharacters(@ForAll String text) {
        var context = new DeadlineContext(null);

        assertThat(reader.read(Passage.of(text), context)).isNotNull();
        assertThat(reader.inText(Passage.of(text), context)).isNotNull();
    }

    @Property
    void keepsTheMonthOfEverySpelling(
            @ForAll @IntRange(min = 2000, max = 2035) int year, @ForAll @IntRange(min = 1, max = 12) int month) {
        String text = "%d 年%d月底前".formatted(year, month);

        assertThat(reader.read(Passage.of(text), new DeadlineContext(null)))
                .extracting(Deadline::until)
                .containsExactly("%d-%02d".formatted(year, month));
    }

    private static void assertSound(List<Deadline> deadlines, String text) {
        String plain = text.replace(" ", "");
        assertThat(deadlines).allSatisfy(deadline -> {
            assertThat(plain).contains(deadline.raw());
            assertThat(plain).contains(deadline.scope());
            assertThat(deadline.span().toColumn()).isLessThanOrEqualTo(text.length() + 1);
            boolean dated = deadline.kind() == Deadline.Kind.MONTH || deadline.kind() == Deadline.Kind.DATE;
            assertThat(deadline.until() != null).isEqualTo(dated);
        });
    }

    @Provide
    Arbitrary<String> oddText() {
        return Arbitraries.of(PIECES).list().ofMaxSize(16).map(pieces -> String.join("", pieces));
    }
}
