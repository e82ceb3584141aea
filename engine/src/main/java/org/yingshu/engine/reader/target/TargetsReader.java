package org.yingshu.engine.reader.target;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yingshu.engine.reader.model.Target;
import org.yingshu.engine.reader.source.Passage;

/** Reads the targets that the prose of a measure or of a goal promises. */
public final class TargetsReader {

    private static final int DEEPEST_BRACKET = 2;
    private static final String SENTENCE_ENDS = "。！？!?\n";
    private static final String SEGMENT_ENDS = "；;";
    private static final String CLAUSE_ENDS = "，,：:";
    private static final Pattern CONDITION_OPENS =
            Pattern.compile("^(?:其中)?(?:对于|对(?![标照接外应全])|针对|除|符合|涉及|属于|采用|材料齐全).{2,}");
    private static final Pattern CONDITION_ENDS = Pattern.compile("(?:的|情况下|情形|前提下|后|之日起)$");
    private static final Pattern FOR_WHOM = Pattern.compile("^.{2,16}(?:客户|用户|项目|方面)$");
    private static final int LONGEST_CONDITION = 80;
    private static final Pattern CHANGED = Pattern.compile("^.*(?:压缩|压减|缩短|降低|提高|提升|减少|精简|优化|加快|加强)(?=.{2})");
    private static final Pattern PAST = Pattern.compile("截至|截止|(?<![将由从])目前|近年来|以来|现状");

    private static final Pattern AHEAD = Pattern.compile("下一步|下一阶段|接下来|今后|下步");
    private static final Pattern INTENDED =
            Pattern.compile("力争|争取|确保|计划|拟(?![定订])|到20\\d\\d年|将(?:继续|进一步|重点|于|在|建成|完成|达到|实现|全面|持续)|年底前");

    public List<Target> read(Passage text, TargetContext context) {
        var targets = new ArrayList<Target>();
        var dates = new DueDates(context.year());
        new Region(text, dates, targets)
                .read(Masking.names(text.text()), 0, text.length(), new Frame(context.place(), context.report()), 0);
        return List.copyOf(targets);
    }

    /** A stretch of the text that is read clause by clause: all of it, or what stands in one bracket. */
    private record Region(Passage text, DueDates dates, List<Target> targets) {

        void read(String named, int from, int to, Frame frame, int depth) {
            String inside = named.substring(from, to);
            List<Masking.Bracket> brackets = Masking.brackets(inside);
            String masked = withoutSteps(Masking.withoutBrackets(inside, brackets));
            int start = 0;
            int bracket = 0;
            for (int i = 0; i <= masked.length(); i++) {
                char mark = i == masked.length() ? '\n' : masked.charAt(i);
                if (!endsClause(masked, i, mark)) {
                    continue;
                }
                if (i > start) {
                    clause(masked.substring(start, i), from + start, mark, frame);
                }
                while (bracket < brackets.size() && brackets.get(bracket).from() < i) {
                    Masking.Bracket next = brackets.get(bracket++);
                    if (depth < DEEPEST_BRACKET && isPromising(inside, next)) {
                        read(named, from + next.from() + 1, from + next.to() - 1, frame.inner(), depth + 1);
                    }
                }
                endOf(mark, frame);
                start = i + 1;
            }
        }

        /** A comma between digits is part of a number. */
        private static boolean endsClause(String masked, int at, char mark) {
            if (mark == ',' && at > 0 && at + 1 < masked.length()) {
                return !(Character.isDigit(masked.charAt(at - 1)) && Character.isDigit(masked.charAt(at + 1)));
            }
            return SENTENCE_ENDS.indexOf(mark) >= 0
                    || SEGMENT_ENDS.indexOf(mark) >= 0
                    || CLAUSE_ENDS.indexOf(mark) >= 0;
        }

        private static void endOf(char mark, Frame frame) {
            if (mark == '\n') {
                frame.endOfParagraph();
            } else if (SENTENCE_ENDS.indexOf(mark) >= 0) {
                frame.endOfSentence();
            } else if (SEGMENT_ENDS.indexOf(mark) >= 0) {
                frame.endOfSegment();
            }
        }

        private static boolean isPromising(String inside, Masking.Bracket bracket) {
            String words = inside.substring(bracket.from() + 1, bracket.to() - 1);
            return words.length() > 8
                    && !words.matches("(?s)(?:不?含|以上|除|不包括|单户|共计|如|指).*|.*(?:除外|下同)")
                    && words.matches("(?s).*(?:不超过|以内|分别|压缩|办结|其中|达到|不低于).*");
        }

        private void clause(String masked, int offset, char mark, Frame frame) {
            frame.pastClause = false;
            if (frame.report) {
                frame.ahead |= AHEAD.matcher(masked).find();
                frame.past &= !frame.ahead && !INTENDED.matcher(masked).find();
            }
            frame.past |= PAST.matcher(masked).find();
            String dated = withoutDates(masked, frame);
            var clause = new Clause(text, dated, offset);
            List<Target> read = new ArrayList<>(new FigureTargets(clause, frame).read());
            read.addAll(new WordedTargets(clause, frame).read());
            read.addAll(new ZeroTargets(clause, frame).read());
            benchmark(masked);
            targets.addAll(read);
            carry(masked, clause, mark, read, frame);
        }

        private String withoutDates(String masked, Frame frame) {
            var dated = new StringBuilder(masked);
            int at = 0;
            for (Optional<DueDates.Found> date = dates.next(masked, at);
                    date.isPresent();
                    date = dates.next(masked, at)) {
                DueDates.Found found = date.get();
                at = found.to();
                Masking.hide(dated, found.from(), found.to(), Masking.DATE);
                frame.pastClause |= found.over();
                frame.due = found.due() == null ? frame.due : found.due();
            }
            return dated.toString();
        }

        private void benchmark(String masked) {
            String benchmark = OthersValue.benchmark(masked);
            if (!benchmark.isEmpty() && !targets.isEmpty()) {
                int last = targets.size() - 1;
                Target target = targets.get(last);
                targets.set(
                        last,
                        new Target(
                                target.subject(),
                                target.comparator(),
                                target.value(),
                                target.unit(),
                                target.condition(),
                                target.place(),
                                target.baseline(),
                                benchmark,
                                target.due(),
                                target.strength(),
                                target.raw(),
                                target.span()));
            }
        }

        private static void carry(String masked, Clause clause, char mark, List<Target> read, Frame frame) {
            frame.goal |= mark == '：' && masked.endsWith("目标");
            frame.append(clause.masked() + mark);
            if (!read.isEmpty()) {
                return;
            }
            if (isCondition(masked)) {
                frame.condition = clause.words(0, clause.length())
                        .replaceFirst("^(?:其中)?(?:对于?|针对)", "")
                        .replaceFirst("的$", "");
            }
            int measured = Subject.metricAtEnd(clause.masked().substring(0, clause.endOfWords()));
            if (measured >= 0) {
                frame.topic =
                        CHANGED.matcher(clause.words(measured, clause.length())).replaceFirst("");
            }
        }

        private static boolean isCondition(String clause) {
            return clause.length() <= LONGEST_CONDITION
                    && clause.length() > 2
                    && (CONDITION_OPENS.matcher(clause).find()
                            || CONDITION_ENDS.matcher(clause).find()
                            || FOR_WHOM.matcher(clause).find());
        }

        /** 不超过“申请、施工、送电”3个: the quoted steps stand between the words and the figure they belong to. */
        private static String withoutSteps(String masked) {
            Matcher steps = STEPS.matcher(masked);
            var hidden = new StringBuilder(masked);
            while (steps.find()) {
                Masking.hide(hidden, steps.start(), steps.end(), Masking.BRACKET);
            }
            return hidden.toString();
        }

        private static final Pattern STEPS = Pattern.compile("“[^“”\\n]{2,60}”(?=\\d{1,2}\\s?个)");
    }
}
