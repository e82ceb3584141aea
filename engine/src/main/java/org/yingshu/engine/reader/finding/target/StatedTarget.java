package org.yingshu.engine.reader.finding.target;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yingshu.engine.reader.finding.rule.Manuscript;
import org.yingshu.engine.reader.finding.rule.Plan;
import org.yingshu.engine.reader.model.Attachment;
import org.yingshu.engine.reader.model.Document;
import org.yingshu.engine.reader.model.Measure;
import org.yingshu.engine.reader.model.Target;
import org.yingshu.engine.reader.source.Span;

/** A target anywhere in a document: in its goals, its measures or its tables. */
record StatedTarget(
        int document, @Nullable Integer attachment, String where, Target target, Span place, boolean inTable) {

    private static final int SPOKEN_OF = 250;
    private static final Pattern YEAR = Pattern.compile("(20\\d{2})年(?:年?底|1[0-2]月|[，,])");

    static List<StatedTarget> in(Plan plan) {
        var stated = new ArrayList<StatedTarget>();
        int index = 0;
        for (Document document : plan.reading().documents()) {
            for (Attachment attachment : document.attachments()) {
                add(stated, index, attachment.number(), "", attachment.targets());
                Stream.concat(attachment.measures().stream(), attachment.sections().stream())
                        .forEach(new Adder(stated, index, attachment.number())::add);
            }
            index++;
        }
        boolean single = plan.reading().documents().size() == 1;
        TableTarget.in(plan)
                .forEach(row -> stated.add(new StatedTarget(
                        single ? 0 : -1, row.table().attachment(), "", row.target(), row.row(), true)));
        return stated;
    }

    private record Adder(
            List<StatedTarget> stated,
            int document,
            @Nullable Integer attachment) {
        void add(Measure measure) {
            StatedTarget.add(stated, document, attachment, measure.path(), measure.targets());
        }
    }

    private static void add(
            List<StatedTarget> stated, int document, @Nullable Integer attachment, String where, List<Target> targets) {
        targets.forEach(
                target -> stated.add(new StatedTarget(document, attachment, where, target, target.span(), false)));
    }

    /** For a sentence: 3个工作日. */
    String value() {
        boolean counted = target.unit().equals("工作日") || target.unit().equals("月");
        return target.value() + (counted ? "个" : "") + target.unit();
    }

    /** The year's end where only a year is given; absent where no time is told. */
    @Nullable
    String due() {
        String due = target.due();
        return due == null ? null : due.length() == 4 ? due + "-12" : due.substring(0, Math.min(7, due.length()));
    }

    /** Its time, or else the year that the text before it speaks of. */
    @Nullable
    String due(Manuscript manuscript) {
        String due = due();
        if (inTable || (due != null && target.raw().contains(due.substring(0, 4)))) {
            return due;
        }
        int from = manuscript.from(place);
        Matcher spoken = YEAR.matcher(manuscript.text().substring(Math.max(0, from - SPOKEN_OF), from));
        String year = null;
        while (spoken.find()) {
            year = spoken.group(1);
        }
        // 年底前 behind 2020年 is of that year, whatever the document's own
        return year == null ? due : due == null ? year + "-12" : year + due.substring(4);
    }
}
