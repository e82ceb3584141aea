package org.yingshu.engine.reader.finding.reference;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yingshu.engine.reader.finding.rule.About;
import org.yingshu.engine.reader.finding.rule.Manuscript;
import org.yingshu.engine.reader.finding.rule.Plan;
import org.yingshu.engine.reader.finding.rule.Rule;
import org.yingshu.engine.reader.model.Attachment;
import org.yingshu.engine.reader.model.Finding;
import org.yingshu.engine.reader.model.Finding.Severity;

/** 见附件3, and the file has none; or the attachment was left out (略). */
final class AttachmentMissing implements Rule {

    private static final Pattern SEE = Pattern.compile("(?:见|参照|按照|依据|附后的)附件(?<number>\\d{1,2})");
    private static final Pattern OMITTED = Pattern.compile("附件(?<number>\\d{0,2})[：:]?[^。；\\n]{0,40}（略）");

    @Override
    public About about() {
        return About.of(
                "reference.attachment-missing",
                Severity.WARNING,
                "文中提到的附件不在文件里",
                "The text refers to an attachment that the file does not hold");
    }

    @Override
    public Stream<Finding> check(Plan plan) {
        Manuscript manuscript = plan.manuscript();
        return plan.reading().documents().stream().flatMap(document -> {
            Set<Integer> present = document.attachments().stream()
                    .filter(attachment ->
                            attachment.number() != null && !attachment.title().contains("（略）"))
                    .map(Attachment::number)
                    .filter(Objects::nonNull)
                    .collect(Collectors.toSet());
            int from = manuscript.from(document.span());
            int to = manuscript.to(document.span());
            // a copy for publication may leave attachments out and say so
            boolean leftOut = manuscript.matcher(OMITTED).region(from, to).find();
            Map<String, Finding> found = new LinkedHashMap<>();
            Matcher see = manuscript.matcher(SEE).region(from, to);
            while (see.find()) {
                String number = see.group("number");
                if (!present.contains(Integer.valueOf(number))) {
                    found.putIfAbsent(
                            number,
                            about().finding(
                                            leftOut ? Severity.HINT : Severity.WARNING,
                                            "文中“%s”，但文件里没有附件%s的内容".formatted(see.group(), number),
                                            "The text says “%s”; the file does not hold attachment %s"
                                                    .formatted(see.group(), number),
                                            "",
                                            List.of(manuscript.span(see.start(), see.end()))));
                }
            }
            Matcher omitted = manuscript.matcher(OMITTED).region(from, to);
            while (omitted.find()) {
                if (found.isEmpty()) {
                    found.put(
                            "略" + omitted.start(),
                            about().finding(
                                            Severity.HINT,
                                            "“%s”：附件内容未随文给出".formatted(omitted.group()),
                                            "“%s”: the attachment is left out".formatted(omitted.group()),
                                            "",
                                            List.of(manuscript.span(omitted.start(), omitted.end()))));
                }
            }
            return found.values().stream();
        });
    }
}
