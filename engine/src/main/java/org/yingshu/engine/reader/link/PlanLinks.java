package org.yingshu.engine.reader.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.yingshu.engine.reader.model.Attachment;
import org.yingshu.engine.reader.model.ComparisonTable;
import org.yingshu.engine.reader.model.Document;
import org.yingshu.engine.reader.model.Link;
import org.yingshu.engine.reader.model.Measure;
import org.yingshu.engine.reader.model.Target;

/** Finds what speaks of the same thing: within a plan, and between the plans of two levels or years. */
public final class PlanLinks {

    /** Below this two measures share words, not a subject. */
    private static final double LEAST = 0.3;

    private PlanLinks() {}

    /** Special measures with the overall plan's, and targets of the text with the tables' rows. */
    public static List<Link> within(List<Document> documents, List<ComparisonTable> tables) {
        var links = new ArrayList<Link>();
        for (Document document : documents) {
            var overall = new ArrayList<Measure>();
            var special = new ArrayList<Measure>();
            for (Attachment attachment : document.attachments()) {
                (attachment.title().contains("总体") ? overall : special).addAll(attachment.measures());
                addIndicators(links, attachment, tables);
            }
            addPairs(links, Link.Kind.OVERALL, special, overall, "");
        }
        return links;
    }

    /** Each measure with the other plan's on the same subject, if it has one. */
    public static List<Link> between(List<Document> documents, List<Document> others, String file) {
        var links = new ArrayList<Link>();
        addPairs(links, Link.Kind.COUNTERPART, specialMeasures(documents), specialMeasures(others), file);
        return links;
    }

    private static List<Measure> specialMeasures(List<Document> documents) {
        return documents.stream()
                .flatMap(document -> document.attachments().stream())
                .filter(attachment -> !attachment.title().contains("总体"))
                .flatMap(attachment -> attachment.measures().stream())
                .toList();
    }

    private static void addPairs(
            List<Link> links, Link.Kind kind, List<Measure> measures, List<Measure> others, String file) {
        if (measures.isEmpty() || others.isEmpty()) {
            return;
        }
        var likeness = new Likeness(others.stream().map(PlanLinks::words).toList());
        for (Measure measure : measures) {
            double[] scores = likeness.to(words(measure), others.size());
            int best = 0;
            for (int i = 1; i < scores.length; i++) {
                best = scores[i] > scores[best] ? i : best;
            }
            if (scores[best] >= LEAST) {
                links.add(new Link(kind, measure.path(), others.get(best).path(), file, rounded(scores[best])));
            }
        }
    }

    /** The title says the subject: it counts three times. */
    private static String words(Measure measure) {
        return String.join("，", measure.title(), measure.title(), measure.text());
    }

    private static double rounded(double likeness) {
        return Math.round(likeness * 100) / 100.0;
    }

    private static void addIndicators(List<Link> links, Attachment attachment, List<ComparisonTable> tables) {
        for (ComparisonTable table : tables) {
            if (attachment.number() == null || !Objects.equals(table.attachment(), attachment.number())) {
                continue;
            }
            for (Measure measure : attachment.measures()) {
                for (Target target : measure.targets()) {
                    int row = rowOf(target, table);
                    if (row > 0) {
                        String to = "附件" + table.attachment() + "/" + table.title() + "/" + row;
                        links.add(new Link(Link.Kind.INDICATOR, measure.path(), to, "", 1));
                    }
                }
            }
        }
    }

    private static int rowOf(Target target, ComparisonTable table) {
        String subject = bare(target.subject());
        for (int row = 0; row < table.rows().size(); row++) {
            String name = bare(table.rows().get(row).get(0));
            boolean same = subject.equals(name)
                    || (Math.min(subject.length(), name.length()) >= 4
                            && (subject.endsWith(name) || name.endsWith(subject)));
            if (same && !name.isEmpty()) {
                return row + 1;
            }
        }
        return 0;
    }

    private static String bare(String name) {
        return name.replaceAll("[（(].*?[）)]|[“”\\s]", "");
    }
}
