package org.yingshu.engine.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.yingshu.engine.reader.outline.DocumentSplitter;

class CopiesTests {

    private static final String NOTICE = """
            云州市人民政府办公室关于印发云州市便民服务提升方案的通知
            云政办〔2026〕9号
            各县（市、区）人民政府：
            方案已经研究同意，请对照分工落实，每月报送一次进展，做得好的经验及时写成材料报来，遇到办不了的事先商量再报告，不要拖到年底才说办不成。
            一、主要措施
            （一）压减材料。窗口不再收取复印件，能从系统里查到的一律自行查询。
            （二）设立专窗。专人接待，当天答复，答复不了的写明哪天能够答复。
            （三）公开收费。收费项目和标准都贴在显眼的地方，不在清单上的不收。
            """;

    @Test
    void tellsASecondCopyAndWhereItDiffers() {
        List<Copies.Group> groups = groups(NOTICE + NOTICE.replace("当天答复，", "当日答复，"));

        assertThat(groups)
                .singleElement()
                .satisfies(group -> assertThat(group.copies()).singleElement().satisfies(copy -> {
                    assertThat(copy.duplicate().similarity()).isBetween(0.9, 0.999);
                    assertThat(copy.duplicate().span().fromLine()).isEqualTo(9);
                    assertThat(copy.duplicate().differences()).singleElement().satisfies(difference -> assertThat(
                                    difference.fromLine())
                            .isEqualTo(15));
                }));
    }

    @Test
    void keepsARevisionAsADocumentOfItsOwn() {
        String revision = NOTICE.replace("压减材料。窗口不再收取复印件，能从系统里查到的一律自行查询。", "早开门。提前半小时开门，中午也有人值守，节假日轮流上班。")
                .replace("设立专窗。专人接待，当天答复，答复不了的写明哪天能够答复。", "少跑腿。结果寄到家里，邮费由财政出，企业不用再来一趟。");

        assertThat(groups(NOTICE + revision)).hasSize(2).allSatisfy(group -> assertThat(group.copies())
                .isEmpty());
    }

    @Test
    void keepsDocumentsOfOtherTitles() {
        assertThat(groups(NOTICE + NOTICE.replace("便民服务", "窗口服务"))).hasSize(2);
    }

    private static List<Copies.Group> groups(String text) {
        return Copies.group(DocumentSplitter.split(PlanText.paragraphs(text)));
    }
}
