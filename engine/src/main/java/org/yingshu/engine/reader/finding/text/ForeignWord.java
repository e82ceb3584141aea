package org.yingshu.engine.reader.finding.text;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.yingshu.engine.reader.finding.rule.About;
import org.yingshu.engine.reader.finding.rule.Manuscript;
import org.yingshu.engine.reader.finding.rule.Plan;
import org.yingshu.engine.reader.finding.rule.Rule;
import org.yingshu.engine.reader.model.Finding;
import org.yingshu.engine.reader.model.Finding.Severity;

/** An English word where a Chinese one belongs: a machine's translation that nobody read. */
final class ForeignWord implements Rule {

    private static final Pattern WORD =
            Pattern.compile("(?<=[\\u4e00-\\u9fff，、。“”])(?<word>[A-Z]?[a-z]{2,})(?=[\\u4e00-\\u9fff，、。“”])");
    /** Names of things that have no other name. */
    private static final Set<String> AT_HOME =
            Set.of("Ukey", "ukey", "app", "web", "km", "kg", "mg", "cm", "mm", "ml", "kv");

    @Override
    public About about() {
        return About.of(
                        "text.foreign-word",
                        Severity.WARNING,
                        "中文句子里夹了英文单词",
                        "An English word stands in a Chinese sentence")
                .folding(20, "有%d处中文句子里夹了英文单词", "%d English words stand in Chinese sentences");
    }

    @Override
    public Stream<Finding> check(Plan plan) {
        Manuscript manuscript = plan.manuscript();
        return manuscript
                .matcher(WORD)
                .results()
                .filter(word -> !AT_HOME.contains(word.group()))
                .map(word -> {
                    int from = Math.max(0, word.start() - 6);
                    int to = Math.min(manuscript.text().length(), word.end() + 6);
                    return about().finding(
                                    "“%s”中夹了英文“%s”".formatted(manuscript.text().substring(from, to), word.group()),
                                    "“%s” holds the English word “%s”"
                                            .formatted(manuscript.text().substring(from, to), word.group()),
                                    "",
                                    manuscript.span(word.start(), word.end()));
                });
    }
}
