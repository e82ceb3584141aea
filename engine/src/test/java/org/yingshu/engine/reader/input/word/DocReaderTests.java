package org.yingshu.engine.reader.input.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.yingshu.engine.reader.input.SourceFixture;
import org.yingshu.engine.reader.source.SourceText;

class DocReaderTests {

    @Test
    void readsLabelsTablesAndRevisionsAsPrinted() throws Exception {
        SourceText text = SourceFixture.read("plan.doc", plan());

        assertThat(text.linesAreParagraphs()).isTrue();
        assertThat(text.text().lines())
                .containsExactly(
                        "某市优化营商环境行动方案",
                        "一、总体要求",
                        "（一）指导思想",
                        "（二）工作目标",
                        "1．5年内办成",
                        "二、主要任务",
                        "（一）压缩时限",
                        "保留新增",
                        "",
                        "序号\t任务\t",
                        "序号\t内容\t单位",
                        "1\t开办企业\t甲局\u000B乙局",
                        "",
                        "附注");
    }

    @Test
    void refusesATruncatedFile() throws Exception {
        byte[] bytes = plan();

        for (int length = 600; length < bytes.length - 4096; length += 1024) {
            assertThat(SourceFixture.refusal("plan.doc", Arrays.copyOf(bytes, length))
                            .code())
                    .isEqualTo("source.damaged");
        }
    }

    private static byte[] plan() throws IOException {
        try (var in = DocReaderTests.class.getResourceAsStream("plan.doc")) {
            if (in == null) {
                throw new IOException("plan.doc is missing");
            }
            return in.readAllBytes();
        }
    }
}
