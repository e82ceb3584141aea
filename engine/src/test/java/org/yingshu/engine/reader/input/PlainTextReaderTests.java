package org.yingshu.engine.reader.input;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class PlainTextReaderTests {

    private static final Charset GB18030 = Charset.forName("GB18030");

    @Property(tries = 300)
    void anyTextSurvivesEveryEncoding(@ForAll("texts") String text) throws Exception {
        String plan = "河南省人民政府办公厅关于印发优化营商环境行动方案的通知\n" + text;

        assertThat(read(plan.getBytes(UTF_8))).isEqualTo(plan);
        assertThat(read(("\uFEFF" + plan).getBytes(UTF_8))).isEqualTo(plan);
        assertThat(read(plan.getBytes(GB18030))).isEqualTo(plan);
        assertThat(read(("\uFEFF" + plan).getBytes(UTF_16LE))).isEqualTo(plan);
        assertThat(read(("\uFEFF" + plan).getBytes(UTF_16BE))).isEqualTo(plan);
        assertThat(read(plan.replace("\n", "\r\n").getBytes(UTF_8))).isEqualTo(plan);
        assertThat(read(plan.replace("\n", "\r").getBytes(UTF_8))).isEqualTo(plan);
    }

    @Provide
    Arbitrary<String> texts() {
        var han = Arbitraries.strings().withCharRange('\u4E00', '\u9FA5').ofMaxLength(60);
        var any = Arbitraries.integers()
                .between(' ', Character.MAX_CODE_POINT)
                .filter(c -> Character.isDefined(c) && !Character.isISOControl(c) && !isSurrogate(c) && c != 0xFEFF)
                .map(Character::toString)
                .list()
                .ofMaxSize(60)
                .map(list -> String.join("", list));
        return Arbitraries.oneOf(han, any).list().ofMaxSize(4).map(lines -> String.join("\n", lines));
    }

    private static boolean isSurrogate(int codePoint) {
        return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    }

    @Test
    void keepsIndentsTabsAndFormFeeds() throws Exception {
        assertThat(read("　　一、总体要求 \n\n\f任务\t单位\n".getBytes(UTF_8))).isEqualTo("　　一、总体要求 \n\n\f任务\t单位\n");
    }

    @Test
    void namesTheFirstBadByteOfDamagedUtf8() {
        byte[] bytes = join("河南省人民政府\n办公厅".getBytes(UTF_8), new byte[] {(byte) 0xFF}, "的通知".getBytes(UTF_8));

        Unreadable refusal = SourceFixture.refusal("方案.txt", bytes);

        assertThat(refusal.code()).isEqualTo("source.encoding");
        assertThat(refusal).hasMessageContainingAll("方案.txt", "第2行", "第31字节", "UTF-8");
        assertThat(refusal.messageEn()).contains("line 2", "byte 31");
    }

    @Test
    void refusesMixedEncodings() {
        byte[] bytes = join("第一部分：总体要求\n".getBytes(UTF_8), "第二部分：主要任务".getBytes(GB18030));

        assertThat(SourceFixture.refusal("a.txt", bytes)).hasMessageContaining("第2行");
    }

    @Test
    void refusesHalfACharacterOfUtf16() {
        byte[] bytes = join("\uFEFF方案".getBytes(UTF_16LE), new byte[] {0x4E});

        assertThat(SourceFixture.refusal("a.txt", bytes).code()).isEqualTo("source.encoding");
    }

    private static String read(byte[] bytes) throws Unreadable {
        return SourceFixture.read("方案.txt", bytes).text();
    }

    private static byte[] join(byte[]... parts) {
        var all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }
}
