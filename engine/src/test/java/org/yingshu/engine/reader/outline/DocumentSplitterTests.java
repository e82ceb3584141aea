package org.yingshu.engine.reader.outline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.yingshu.engine.reader.PlanText;
import org.yingshu.engine.reader.layout.Paragraph;

class DocumentSplitterTests {

    private static final String NOTICE = """
            云州市人民政府办公室
            关于印发云州市便民服务提升方案的通知
            云政办〔2026〕9号
            各县（市、区）人民政府：
            方案已经研究同意，请对照分工落实。
            附件：1.云州市便民服务提升方案
            2.云州市便民服务任务清单
            云州市人民政府办公室
            2026年3月2日
            """;

    private static final String ATTACHMENTS = """
            附件1
            云州市便民服务提升方案
            一、主要措施
            （一）压减材料。窗口不再收复印件。
            附件2
            云州市便民服务任务清单
            序号\t主要措施\t责任单位
            1\t压减材料\t市数据局
            """;

    @Test
    void readsTheHeadOfANotice() {
        DocumentParts document = document(NOTICE + ATTACHMENTS);

        assertThat(document.title()).hasToString("云州市人民政府办公室关于印发云州市便民服务提升方案的通知");
        assertThat(document.issuer()).hasToString("云州市人民政府办公室");
        assertThat(document.number()).hasToString("云政办〔2026〕9号");
        assertThat(document.date()).hasToString("2026年3月2日");
    }

    @Test
    void takesTheDateInTheTitleOffIt() {
        DocumentParts document =
                document("云州市关于做好窗口服务工作的意见（2025年11月3日）\n各县（市、区）人民政府：\n请抓好落实。\n一、主要措施\n（一）早开门。提前半小时开门。");

        assertThat(document.title()).hasToString("云州市关于做好窗口服务工作的意见");
        assertThat(document.date()).hasToString("2025年11月3日");
    }

    @Test
    void partsTwoShortNotices() {
        assertThat(DocumentSplitter.split(PlanText.paragraphs("云州市政府办公室关于春节值班的通知\n云政办〔2026〕1号\n各局：\n请安排好值班。\n"
                        + "云州市政府办公室关于夏季防汛的通知\n云政办〔2026〕2号\n各局：\n请备好物资。")))
                .extracting(DocumentParts::title)
                .extracting(String::valueOf)
                .containsExactly("云州市政府办公室关于春节值班的通知", "云州市政府办公室关于夏季防汛的通知");
    }

    @Test
    void keepsTheListOfAttachmentsApartFromThem() {
        DocumentParts document = document(NOTICE + ATTACHMENTS);

        assertThat(document.announced()).hasSize(4);
        assertThat(document.parts())
                .extracting(Part::number, Part::name, Part::attachment)
                .containsExactly(tuple(1, "云州市便民服务提升方案", true), tuple(2, "云州市便民服务任务清单", true));
    }

    @Test
    void findsAnAttachmentByItsAnnouncedTitleThoughThatHasASlip() {
        DocumentParts document = document(NOTICE + """
                云州市便名服务提升方案
                一、主要措施
                （一）压减材料。窗口不再收复印件。
                云州市便民服务任务清单
                序号\t主要措施\t责任单位
                1\t压减材料\t市数据局
                """);

        assertThat(document.parts())
                .extracting(Part::number, Part::name)
                .containsExactly(tuple(1, "云州市便名服务提升方案"), tuple(2, "云州市便民服务任务清单"));
    }

    @Test
    void takesATitleBeforeAChapterOneAsAnAttachmentThatNothingAnnounces() {
        DocumentParts document = document("""
                云州市便民服务提升方案
                一、主要措施
                （一）压减材料。窗口不再收复印件。
                云州市用电报装提升方案
                一、主要措施
                （一）缩短时间。三天接电。
                """);

        assertThat(document.parts())
                .extracting(Part::name, Part::attachment)
                .containsExactly(tuple("云州市便民服务提升方案", false), tuple("云州市用电报装提升方案", true));
    }

    @Test
    void joinsATitleThatRunsOverTwoLines() {
        DocumentParts document = document(NOTICE + """
                附件1
                云州市便民服务
                提升方案
                一、主要措施
                （一）压减材料。窗口不再收复印件。
                """);

        assertThat(document.parts()).extracting(Part::name).containsExactly("云州市便民服务提升方案");
    }

    @Test
    void numbersAnAttachmentWhoseHeadingHasNoNumberByTheList() {
        DocumentParts document = document(NOTICE + "附件\n云州市便民服务任务清单\n序号\t主要措施\t责任单位\n1\t压减材料\t市数据局\n");

        assertThat(document.parts()).extracting(Part::number).containsExactly(2);
    }

    @Test
    void partsTheDocumentsOfOneFile() {
        String other = NOTICE.replace("便民服务", "用电报装").replace("9号", "10号");
        List<DocumentParts> documents = DocumentSplitter.split(
                PlanText.paragraphs(NOTICE + ATTACHMENTS + other + ATTACHMENTS.replace("便民服务", "用电报装")));

        assertThat(documents).hasSize(2);
        assertThat(documents)
                .extracting(document -> String.valueOf(document.number()))
                .containsExactly("云政办〔2026〕9号", "云政办〔2026〕10号");
        assertThat(documents).extracting(document -> document.parts().size()).containsExactly(2, 2);
    }

    @Test
    void keepsEveryParagraphInItsOrder() {
        String text = NOTICE + ATTACHMENTS;

        assertThat(document(text).paragraphs())
                .extracting(Paragraph::value)
                .containsExactlyElementsOf(
                        PlanText.paragraphs(text).stream().map(Paragraph::value).toList());
    }

    @Test
    void readsNothingFromNothing() {
        assertThat(DocumentSplitter.split(List.of())).isEmpty();
    }

    private static DocumentParts document(String text) {
        List<DocumentParts> documents = DocumentSplitter.split(PlanText.paragraphs(text));
        assertThat(documents).hasSize(1);
        return documents.get(0);
    }
}
