package org.yingshu.engine.reader.finding.text;

import java.util.ArrayList;
import java.util.stream.Stream;
import org.yingshu.engine.reader.finding.rule.About;
import org.yingshu.engine.reader.finding.rule.Plan;
import org.yingshu.engine.reader.finding.rule.Rule;
import org.yingshu.engine.reader.model.Finding;
import org.yingshu.engine.reader.model.Finding.Severity;
import org.yingshu.engine.reader.source.Span;

/** The same document twice in one file, with small differences. */
final class DuplicateDocument implements Rule {

    @Override
    public About about() {
        return About.of(
                "text.duplicate-document",
                Severity.WARNING,
                "文件里有两份几乎相同的文本",
                "The file holds one document twice, nearly the same");
    }

    @Override
    public Stream<Finding> check(Plan plan) {
        return plan.reading().documents().stream()
                .flatMap(document -> document.duplicates().stream().map(copy -> {
                    var spans = new ArrayList<Span>();
                    spans.add(copy.span());
                    spans.addAll(copy.differences());
                    int percent = (int) Math.round(copy.similarity() * 100);
                    return about().finding(
                                    about().severity(),
                                    "“%s”在文件里出现两次，%d%%相同，有%d段不同"
                                            .formatted(
                                                    document.title(),
                                                    percent,
                                                    copy.differences().size()),
                                    "“%s” stands twice in the file, %d %% the same, %d paragraphs differ"
                                            .formatted(
                                                    document.title(),
                                                    percent,
                                                    copy.differences().size()),
                                    "",
                                    spans);
                }));
    }
}
