package org.yingshu.engine.reader.finding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.yingshu.engine.reader.finding.deadline.DeadlineRules;
import org.yingshu.engine.reader.finding.list.ListRules;
import org.yingshu.engine.reader.finding.owner.OwnerRules;
import org.yingshu.engine.reader.finding.reference.ReferenceRules;
import org.yingshu.engine.reader.finding.rule.About;
import org.yingshu.engine.reader.finding.rule.Plan;
import org.yingshu.engine.reader.finding.rule.Rule;
import org.yingshu.engine.reader.finding.target.TargetRules;
import org.yingshu.engine.reader.finding.text.TextRules;
import org.yingshu.engine.reader.model.Finding;
import org.yingshu.engine.reader.model.Reading;
import org.yingshu.engine.reader.source.Span;

/** Everything the authors of a plan should look at, the gravest first. */
public final class Findings {

    private static final Span NOWHERE = new Span(Integer.MAX_VALUE, 1, Integer.MAX_VALUE, 1);

    /** Enough to see what is meant; the count is in the message. */
    private static final int MOST_SPANS = 200;

    private static final Comparator<Finding> ORDER = Comparator.comparing(Finding::severity)
            .thenComparing(Findings::place)
            .thenComparing(Finding::rule)
            .thenComparing(Finding::message);

    private static final List<Rule> RULES = Stream.of(
                    ListRules.ALL,
                    TargetRules.ALL,
                    DeadlineRules.ALL,
                    OwnerRules.ALL,
                    ReferenceRules.ALL,
                    TextRules.ALL)
            .flatMap(List::stream)
            .toList();

    private Findings() {}

    /** All rules, family by family. */
    public static List<Rule> rules() {
        return RULES;
    }

    /**
     * What the rules find in a reading.
     *
     * @param off ids of rules, or of whole families, that are not asked
     */
    public static List<Finding> of(Reading reading, Set<String> off) {
        var plan = new Plan(reading);
        return RULES.parallelStream()
                .filter(rule -> !off.contains(rule.about().id())
                        && !off.contains(rule.about().family()))
                .map(rule -> folded(rule.about(), rule.check(plan).toList()))
                .flatMap(List::stream)
                .distinct()
                .sorted(ORDER)
                .toList();
    }

    private static List<Finding> folded(About about, List<Finding> found) {
        About.Fold fold = about.fold();
        if (fold == null || found.size() <= fold.most()) {
            return found;
        }
        Map<String, List<Finding>> groups = new LinkedHashMap<>();
        for (Finding finding : found) {
            groups.computeIfAbsent(finding.severity() + document(finding), key -> new ArrayList<>())
                    .add(finding);
        }
        var folded = new ArrayList<Finding>();
        for (List<Finding> group : groups.values()) {
            folded.addAll(group.size() <= fold.most() ? group : List.of(one(about, fold, group)));
        }
        return folded;
    }

    private static Finding one(About about, About.Fold fold, List<Finding> group) {
        List<Span> spans = group.stream()
                .flatMap(finding -> finding.spans().stream().limit(1))
                .distinct()
                .limit(MOST_SPANS)
                .toList();
        return about.finding(
                group.get(0).severity(),
                fold.message().formatted(group.size()),
                fold.messageEn().formatted(group.size()),
                document(group.get(0)),
                spans);
    }

    /** Paths begin with the document where a file holds several: 第3篇/附件1/二/1. */
    private static String document(Finding finding) {
        String subject = finding.subject();
        return subject.startsWith("第") && subject.contains("篇/") ? subject.substring(0, subject.indexOf('/')) : "";
    }

    private static Span place(Finding finding) {
        return finding.spans().isEmpty() ? NOWHERE : finding.spans().get(0);
    }
}
