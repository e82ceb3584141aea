package org.yingshu.engine.reader.finding.reference;

import java.util.ArrayList;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.yingshu.engine.reader.finding.rule.About;
import org.yingshu.engine.reader.finding.rule.Plan;
import org.yingshu.engine.reader.finding.rule.Rule;
import org.yingshu.engine.reader.model.Attachment;
import org.yingshu.engine.reader.model.Finding;
import org.yingshu.engine.reader.model.Finding.Severity;
import org.yingshu.engine.reader.source.SourceText;
import org.yingshu.engine.reader.source.Span;

/** The notice announces an attachment under another title than it bears. */
final class AttachmentTitle implements Rule {

    private static final Pattern ANNOUNCED =
            Pattern.compile("^[\\s\\-·]*(?:附件[：:])?\\s*(?<number>\\d{1,2})\\s*[.．、]\\s*(?<title>[^。；]{4,60})$");
    private static final Pattern HEAD = Pattern.compile("^[\\s\\-·]*附\\s*件\\s*[：:].*");
    private static final int LONGEST_LIST = 120;
    private static final double SAME_TITLE = 0.6;

    @Override
    public About about() {
        return About.of(
                "reference.attachment-title",
                Severity.WARNING,
                "附件标题与通知所列的不同",
                "An attachment bears another title than the notice announces");
    }

    @Override
    public Stream<Finding> check(Plan plan) {
        SourceText source = plan.manuscript().source();
        return plan.reading().documents().stream().flatMap(document -> {
            var titles = new TreeMap<Integer, Attachment>();
            document.attachments().forEach(attachment -> {
                if (attachment.number() != null) {
                    titles.putIfAbsent(attachment.number(), attachment);
                }
            });
            var found = new ArrayList<Finding>();
            int head = head(source, document.span());
            for (int line = head;
                    head > 0
                            && line
                                    <= Math.min(
                                            head + LONGEST_LIST, document.span().toLine());
                    line++) {
                Matcher announced = ANNOUNCED.matcher(source.line(line));
                if (announced.matches()) {
                    Attachment attachment = titles.remove(Integer.valueOf(announced.group("number")));
                    if (attachment != null && attachment.span().fromLine() > line) {
                        compare(plan, announced.group("title"), line, attachment)
                                .ifPresent(found::add);
                    }
                }
            }
            return found.stream();
        });
    }

    private static int head(SourceText source, Span document) {
        for (int line = document.fromLine(); line <= document.toLine(); line++) {
            if (HEAD.matcher(source.line(line)).matches()) {
                return line;
            }
        }
        return -1;
    }

    private Optional<Finding> compare(Plan plan, String announced, int line, Attachment attachment) {
        String one = plain(announced);
        String other = plain(attachment.title());
        if (one.equals(other)
                || other.isEmpty()
                || other.contains("略")
                || other.startsWith(one)
                || !isLike(one, other)) {
            return Optional.empty();
        }
        Span title =
                plan.manuscript().find(attachment.span(), attachment.title().replaceAll("\\s", ""));
        SourceText source = plan.manuscript().source();
        return Optional.of(about().finding(
                        "通知列为“%s”，附件%d的标题是“%s”".formatted(announced.strip(), attachment.number(), attachment.title()),
                        "Announced as “%s”, attachment %d is titled “%s”"
                                .formatted(announced.strip(), attachment.number(), attachment.title()),
                        "附件" + attachment.number(),
                        source.span(source.lineStart(line), source.lineEnd(line)),
                        title));
    }

    private static String plain(String title) {
        return title.replaceAll("[\\s《》（）()“”，,.。]", "");
    }

    /** Titles that share little are of different things: the list was not read as it is. */
    private static boolean isLike(String one, String other) {
        long shared = one.chars().filter(c -> other.indexOf(c) >= 0).count();
        return shared >= SAME_TITLE * Math.max(one.length(), other.length());
    }
}
