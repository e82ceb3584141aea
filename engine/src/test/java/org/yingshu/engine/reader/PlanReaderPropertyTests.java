package org.yingshu.engine.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.yingshu.engine.reader.model.Block;
import org.yingshu.engine.reader.model.Measure;
import org.yingshu.engine.reader.model.Owner;
import org.yingshu.engine.reader.model.Reading;
import org.yingshu.engine.reader.source.SourceText;
import org.yingshu.engine.reader.source.Span;

class PlanReaderPropertyTests {

    private static final List<String> PIECES = List.of(
            "云州市人民政府办公室关于印发云州市便民服务提升方案的通知",
            "云政办〔2026〕9号",
            "各县（市、区）人民政府：",
            "附件",
            "附件1",
            "附件：1.云州市便民服务提升方案",
            "2.云州市便民服务任务清单",
            "云州市便民服务提升方案",
            "云州市便民服务任务清单",
            "2026年3月2日",
            "一、工作目标",
            "二、主要措施",
            "三、保障措施",
            "四、指标对比",
            "（一）",
            "（一）压减材料。窗口不再收复印件。",
            "（二）设立专窗",
            "1.一张表申请。材料只交一次，2026年底前覆盖率达到90%。（市数据局牵头，市公安局配合，2026年6月底前完成）",
            "①当天发证。",
            "第一条 窗口实行首问负责。",
            "责任单位：市数据局、市公安局，各县（市、区）人民政府",
            "牵头单位：",
            "时间节点：2026年6月",
            "2026年9月全面推开。",
            "序号 所属专项 改革方向 升级措施 责任单位 时间节点",
            "序号\t所属专项\t改革方向\t升级措施\t责任单位\t时间节点",
            "1\t便民服务\t压减材料\t窗口不再收取复印件，能查到的自行查询。\t市数据局\t2026年6月",
            "2\t\t\t窗口不再收取复印件，能查到的自行查询。\t\t",
            "3\t压减材料\t窗口不再收取复印件，能查到的自行查询。\t市数据局\t2026年6月\t",
            "1 便民服务 压减材料",
            "市数据局 2026年6月",
            "指标\t现状\t目标",
            "环节（个）\t4\t2",
            "\t\t",
            "| 指标 | 目标 |",
            "指标对比表",
            "指标 现状水平 2026年目标",
            "环节 4 2",
            "注：现状按去年数据。",
            "— 3 —",
            "\f",
            "¹首问负责是指谁接待谁答复。",
            "## ",
            "**",
            "（",
            "）",
            "\u3000\u3000",
            " ",
            "");

    @Property(tries = 600)
    void readsEveryTextTheSameTwiceAndStaysWithinIt(@ForAll("plans") String text, @ForAll boolean whole) {
        SourceText lines = SourceText.of("plan.txt", text);
        SourceText source = whole ? lines.asParagraphs() : lines;

        Reading reading = PlanReader.read(source);

        assertThat(reading.coverage().share()).isBetween(0.0, 1.0);
        assertThat(PlanReader.read(source)).usingRecursiveComparison().isEqualTo(reading);
        spans(reading).forEach(span -> {
            assertThat(span.toLine()).isLessThanOrEqualTo(source.lineCount());
            assertThat(span.fromColumn())
                    .isLessThanOrEqualTo(source.line(span.fromLine()).length() + 1);
            assertThat(span.toColumn())
                    .isLessThanOrEqualTo(source.line(span.toLine()).length() + 1);
        });
        measures(reading)
                .flatMap(measure -> measure.blocks().stream())
                .flatMap(block -> block.owners().stream())
                .forEach(owner -> assertThat(text(source, owner.span())).containsSubsequence(characters(owner.raw())));
    }

    @Provide
    Arbitrary<String> plans() {
        Arbitrary<String> separators = Arbitraries.frequency(Tuple.of(9, "\n"), Tuple.of(1, ""), Tuple.of(1, "\n\n"));
        Arbitrary<String> pieces = Arbitraries.of(PIECES);
        return Combinators.combine(pieces, separators)
                .as((piece, separator) -> piece + separator)
                .list()
                .ofMaxSize(40)
                .map(parts -> String.join("", parts));
    }

    private static Stream<Measure> measures(Reading reading) {
        return reading.documents().stream()
                .flatMap(document -> document.attachments().stream())
                .flatMap(attachment -> Stream.of(attachment.measures(), attachment.sections(), attachment.safeguards())
                        .flatMap(List::stream));
    }

    private static Stream<Span> spans(Reading reading) {
        return Stream.of(
                        reading.documents().stream().map(document -> document.span()),
                        reading.lists().stream()
                                .flatMap(list -> list.rows().stream())
                                .map(row -> row.span()),
                        reading.tables().stream().map(table -> table.span()),
                        measures(reading).map(Measure::span),
                        measures(reading)
                                .flatMap(measure -> measure.blocks().stream())
                                .map(Block::span),
                        measures(reading)
                                .flatMap(measure -> measure.blocks().stream())
                                .flatMap(block -> block.owners().stream())
                                .map(Owner::span))
                .flatMap(span -> span);
    }

    private static String text(SourceText source, Span span) {
        int from = source.lineStart(span.fromLine()) + span.fromColumn() - 1;
        int to = source.lineStart(span.toLine()) + span.toColumn() - 1;
        return source.text().substring(from, to);
    }

    /** A page number may stand between them. */
    private static List<String> characters(String raw) {
        return raw.chars()
                .filter(c -> !Character.isSpaceChar(c))
                .mapToObj(Character::toString)
                .toList();
    }
}
