package org.yingshu.engine.reader.finding.deadline;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yingshu.engine.reader.finding.rule.About;
import org.yingshu.engine.reader.finding.rule.Plan;
import org.yingshu.engine.reader.finding.rule.Rule;
import org.yingshu.engine.reader.model.Deadline;
import org.yingshu.engine.reader.model.Finding;
import org.yingshu.engine.reader.model.Finding.Severity;
import org.yingshu.engine.reader.source.Span;

/** 持续推进, while the text has a date at which something must be done. */
final class ContinuingButDated implements Rule {

    @Override
    public About about() {
        return About.of(
                        "deadline.continuing-dated",
                        Severity.WARNING,
                        "时间节点是持续推进，正文却有明确日期",
                        "The deadline is open-ended though the text sets a date")
                .folding(40, "有%d条措施的时间节点是持续推进，正文却有明确日期", "%d measures are open-ended though their text sets a date");
    }

    @Override
    public Stream<Finding> check(Plan plan) {
        return Dues.withoutEchoes(plan, Dues.in(plan).filter(Dues::isContinuing).flatMap(dues -> {
            List<Deadline> dated = dues.dated().toList();
            if (dated.isEmpty()) {
                return Stream.empty();
            }
            String raw = dated.stream().map(Deadline::raw).distinct().collect(Collectors.joining("、"));
            var spans = new ArrayList<Span>();
            dated.forEach(deadline -> spans.add(deadline.span()));
            spans.add(dues.stated().get(0).span());
            return Stream.of(about().finding(
                            about().severity(),
                            "“%s”：时间节点是“%s”，正文却写“%s”"
                                    .formatted(dues.name(), dues.stated().get(0).raw(), raw),
                            "“%s”: the deadline is “%s”, the text says “%s”"
                                    .formatted(dues.name(), dues.stated().get(0).raw(), raw),
                            dues.subject(),
                            spans));
        }));
    }
}
