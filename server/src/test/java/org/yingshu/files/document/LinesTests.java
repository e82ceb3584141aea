package org.yingshu.files.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.yingshu.files.document.Fonts.Face;
import org.yingshu.files.document.Lines.Line;

class LinesTests {

    private static final Fonts FONTS = new Fonts();
    private final Lines lines = new Lines(FONTS);

    @Test
    void beginsNoLineWithAComma() {
        assertThat(texts("一二三四五，六七八九十。", 5)).containsExactly("一二三四", "五，六七八", "九十。");
    }

    @Test
    void endsNoLineWithAnOpeningBracket() {
        assertThat(texts("一二三四《五六》", 5)).containsExactly("一二三四", "《五六》");
    }

    @Test
    void keepsNumbersTogether() {
        assertThat(texts("到期共有12345件", 6)).containsExactly("到期共有", "12345件");
    }

    @Test
    void losesNoCharacterHoweverNarrowTheLine() {
        String text = "（，。）12345一《《》》、abcdefghijklmnopqrstuvwxyz";
        for (double width = 1; width < 10; width += 0.7) {
            assertThat(String.join("", texts(text, width))).isEqualTo(text);
        }
    }

    @Test
    void marksWhatCannotBePrinted() {
        assertThat(FONTS.printable("张\uD842\uDFB7\u0007\t明")).isEqualTo("张〓 明");
    }

    @Test
    void hasTheCharactersOfOfficialLanguage() {
        String needed = "营商环境〔２０２６〕《》“”—…％℃①②㈠㎡亿元销号督办许昌鄢陵郏县漯河濮阳嵩县淅川浚县睢县柘城";
        assertThat(FONTS.printable(needed)).isEqualTo(needed);
    }

    private List<String> texts(String text, double width) {
        return lines.of(text, Face.REGULAR, width, 0).stream().map(Line::text).toList();
    }
}
