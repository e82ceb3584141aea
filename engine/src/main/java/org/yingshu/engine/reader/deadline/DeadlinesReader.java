package org.yingshu.engine.reader.deadline;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yingshu.engine.reader.model.Deadline;
import org.yingshu.engine.reader.source.Passage;

/** Reads deadlines, in the order of the text. Months stay months: 2022年12月 and 2022年12月底前 are both 2022-12. */
public final class DeadlinesReader {

    /** What stands before a time that is no part of a phrase; 并 as in 5月底完成并持续推进. */
    private static final String SIGNS = "，,。；;、（）()：: 并";

    /** The deadlines of a deadline line or column, each time in it being one. */
    public List<Deadline> read(Passage raw, DeadlineContext context) {
        Passage value = withoutBlanks(raw);
        List<TimeWords> all = TimeGrammar.find(value.text());
        boolean dated = all.stream().anyMatch(TimeWords::isDated);
        List<TimeWords> times =
                all.stream().filter(words -> says(value.text(), words, dated)).toList();
        return deadlines(value, times, context, false);
    }

    /** Beside a date, 持续 and 2个工作日内 are words of what is due, unless they stand alone. */
    private static boolean says(String text, TimeWords words, boolean dated) {
        boolean begins = words.from() == 0 || SIGNS.indexOf(text.charAt(words.from() - 1)) >= 0;
        boolean ends = words.to() == text.length() || SIGNS.indexOf(text.charAt(words.to())) >= 0;
        return switch (words.kind()) {
            case MONTH, DATE, RECURRING -> true;
            case CONTINUING -> begins && (ends || !dated);
            case RELATIVE -> !dated || (begins && ends);
        };
    }

    /** The deadlines that a measure's own text names, other times left out. */
    public List<Deadline> inText(Passage text, DeadlineContext context) {
        Passage value = withoutBlanks(text);
        String named = Prose.withoutNames(value.text());
        var prose = new Prose(named, context);
        List<TimeWords> times =
                TimeGrammar.find(named).stream().filter(prose::isDeadline).toList();
        return deadlines(value, times, context, true);
    }

    private static Passage withoutBlanks(Passage text) {
        return text.filter(i -> !Passage.isBlank(text.charAt(i)));
    }

    private static List<Deadline> deadlines(
            Passage value, List<TimeWords> times, DeadlineContext context, boolean fromText) {
        var scopes = new Scopes(value.text());
        var deadlines = new ArrayList<Deadline>();
        @Nullable Integer named = null;
        int sentence = 0;
        for (int i = 0; i < times.size(); i++) {
            TimeWords words = times.get(i);
            int start = scopes.sentenceStart(words.from());
            named = start == sentence ? named : null;
            sentence = start;
            boolean inferred = words.isDated() && !words.statedYear();
            Integer given = named == null ? context.year() : named;
            TimeWords dated = inferred && given != null ? words.in(given) : words;
            named = words.statedYear() && words.year() != null ? words.year() : named;
            deadlines.add(deadline(value, dated, fromText, inferred, scopes.of(times, i, !fromText)));
        }
        return List.copyOf(deadlines);
    }

    private static Deadline deadline(Passage value, TimeWords words, boolean fromText, boolean inferred, String scope) {
        Passage raw = value.sub(words.from(), words.to());
        String until = words.until();
        boolean unknownYear = words.isDated() && until == null;
        Deadline.Kind kind = unknownYear ? Deadline.Kind.RELATIVE : words.kind();
        return new Deadline(kind, until, raw.text(), fromText, inferred && !unknownYear, scope, raw.span());
    }
}
