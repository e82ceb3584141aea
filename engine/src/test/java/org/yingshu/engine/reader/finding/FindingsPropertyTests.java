package org.yingshu.engine.reader.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.yingshu.engine.reader.PlanReader;
import org.yingshu.engine.reader.model.Finding;
import org.yingshu.engine.reader.model.Reading;
import org.yingshu.engine.reader.source.SourceText;
import org.yingshu.engine.reader.source.Span;

class FindingsPropertyTests {

    private static final List<String> PIECES = List.of(
            "附件1\n",
            "附件 2\n",
            "云岭市便民服务提升专项行动方案\n",
            "一、工作目标\n",
            "二、主要措施\n",
            "（一）优化服务。",
            "1.推行代办。",
            "时间节点：2030年12月。\n",
            "时间节点：持续推进\n",
            "责任单位：市商务局、市财政局、市商务局。\n",
            "2030年6月底前",
            "力争达到120%，",
            "3个工作内办结。",
            "序号\t所属专项\t改革方向\t升级措施\t责任单位\t完成时限\n",
            "1\t便民\t优化\t推行代办。\t市商务局\t2030年6月\n",
            "指标\t现状水平\t目标\n",
            "办理时间（天）\t3\t5\n",
            "合计\t2\t9\n",
            "见附件9",
            "《某办法",
            "”",
            "“",
            "〔2030〕号",
            "共200件，已办150件，办结率达到80%。",
            "\n\n",
            " ",
            "\t",
            "。",
            "and",
            "_{2}",
            "工程”工程",
            "\u200b",
            "𠮷",
            "（略）");

    @Property(tries = 300)
    void neverFailsAndStaysInsideTheText(@ForAll("texts") String text) {
        Reading reading = PlanReader.read(SourceText.of("any.txt", text));

        List<Finding> found = Findings.of(reading, Set.of());

        assertThat(found).doesNotHaveDuplicates();
        for (Finding finding : found) {
            for (Span span : finding.spans()) {
                assertThat(span.toLine()).isLessThanOrEqualTo(reading.source().lineCount());
            }
        }
    }

    @Property(tries = 50)
    void aRuleThatIsOffFindsNothing(@ForAll("texts") String text) {
        Reading reading = PlanReader.read(SourceText.of("any.txt", text));
        Set<String> families =
                Findings.rules().stream().map(rule -> rule.about().family()).collect(Collectors.toSet());

        assertThat(Findings.of(reading, families)).isEmpty();
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> piece = Arbitraries.frequencyOf(
                Tuple.of(6, Arbitraries.of(PIECES)),
                Tuple.of(1, Arbitraries.strings().ofMaxLength(6).map(s -> s.replace("\r", ""))));
        return piece.list().ofMaxSize(40).map(pieces -> String.join("", pieces));
    }
}
