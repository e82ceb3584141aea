package org.yingshu.engine.reader;

import java.util.List;
import org.yingshu.engine.reader.layout.Layout;
import org.yingshu.engine.reader.layout.Paragraph;
import org.yingshu.engine.reader.source.SourceText;

/** Texts of tests as paragraphs: each line is one, a line with tabs is a table's row. */
public final class PlanText {

    private PlanText() {}

    public static List<Paragraph> paragraphs(String text) {
        return Layout.read(SourceText.of("plan.docx", text).asParagraphs(), noise -> {}, footnote -> {});
    }
}
