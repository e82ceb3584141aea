package org.yingshu.engine.reader.target;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yingshu.engine.reader.model.Target;
import org.yingshu.engine.reader.model.Target.Comparator;

/** The targets that a clause promises in figures. */
final class FigureTargets {

    private static final Pattern TAIL = Pattern.compile("[^、，,；。：]*");
    /** 1所以老人、儿童照护为主的机构: the thing stands behind what it is for. */
    private static final Pattern MAINLY = Pattern.compile("以[^，。；]{2,30}?为(?:主|重点)的(?<thing>[^、，,；。：]{2,20})");

    private static final Pattern REMARK = Pattern.compile("不含|不包括|除|以上时间|含|如果|仅限");
    /** 不低于合同金额的30%: what the share is of. */
    private static final Pattern SHARE_OF =
            Pattern.compile("^(.*(?:不低于|不少于|不超过|不高于|达到(?=.*的$)|压[缩减][至到](?=.*的$)))([^，。、]{2,14}?)的?$");

    private static final Pattern HORIZON = Pattern.compile("[一二两三四五六七八九十\\d]年内");

    /** No subject is longer; and a clause without end costs no more than its length. */
    private static final int LONGEST_HEAD = 120;

    private static final Pattern AT_LEAST_BEFORE_VERB = Pattern.compile("(?:至少|最少)[^，。、；]{1,6}$");
    private static final Pattern NEXT_OF_LIST = Pattern.compile("[、和及]");
    /** 清单发布后6个月内: from when on, and nothing that is measured. */
    private static final Pattern EVENT = Pattern.compile("^[在于自].*(?:后|起)$");

    private final Clause clause;
    private final Frame frame;
    /** The words before the last thing counted, for the next one of its list. */
    private String verb = "";

    FigureTargets(Clause clause, Frame frame) {
        this.clause = clause;
        this.frame = frame;
    }

    List<Target> read() {
        if (!hasFigure(clause.masked())) {
            return List.of();
        }
        var targets = new ArrayList<Target>();
        List<List<Figure>> lists = Figure.lists(clause.masked(), Figure.in(clause.masked()));
        int start = 0;
        for (int i = 0; i < lists.size(); i++) {
            List<Figure> list = lists.get(i);
            start = Math.max(start, list.get(0).from() - LONGEST_HEAD);
            int limit = i + 1 < lists.size() ? lists.get(i + 1).get(0).from() : clause.length();
            int last = list.get(list.size() - 1).to();
            Matcher behind = TAIL.matcher(clause.masked()).region(last, limit);
            int tailEnd = behind.lookingAt() ? behind.end() : last;
            String tail = withoutHidden(clause.masked().substring(last, tailEnd));
            Matcher mainly = MAINLY.matcher(clause.masked()).region(last, limit);
            if (mainly.lookingAt()) {
                tail = withoutHidden(mainly.group("thing"));
                tailEnd = mainly.end();
            }
            if (tailEnd == limit && limit < clause.length()) {
                tailEnd = last;
            }
            boolean startsBaseline = list.size() == 1 && isBaseline(start, list.get(0), limit);
            if (!startsBaseline) {
                List<Target> read = read(list, start, tailEnd, tail);
                targets.addAll(read);
                start = read.isEmpty() && limit < clause.length() && tailEnd == last ? start : tailEnd;
            }
        }
        return targets;
    }

    /** Most clauses have none; to see that costs less than to look for one. */
    private static boolean hasFigure(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c >= '0' && c <= '9') || c == '日' || c == '天' || c == '时' || c == '分') {
                return true;
            }
        }
        return false;
    }

    /** 由30日压缩至15日: the first figure is where the second one starts from. */
    private boolean isBaseline(int start, Figure figure, int limit) {
        String head = clause.masked().substring(start, figure.from());
        String behind = clause.masked().substring(figure.to(), limit);
        int opened = Math.max(head.lastIndexOf('由'), head.lastIndexOf('从'));
        return opened >= 0
                && head.length() - opened < 20
                && limit < clause.length()
                && behind.matches("[^，]{0,8}(?:压|缩|减|降|调|提|增|升|变|精)[^，]{0,8}");
    }

    private List<Target> read(List<Figure> list, int start, int tailEnd, String tail) {
        Figure first = list.get(0);
        Figure last = list.get(list.size() - 1);
        String head = clause.masked().substring(start, first.from());
        Matcher share = SHARE_OF.matcher(head);
        boolean shared = share.matches();
        Lead near = Lead.before(shared ? head.substring(0, share.end(1)) : head);
        Subject subject = Subject.before(clause, start, start + near.end());
        // 建立100个示范点、100个支部: the verb holds for the second too.
        boolean goesOn =
                !verb.isEmpty() && !tail.isEmpty() && NEXT_OF_LIST.matcher(head).matches();
        String said = goesOn ? verb : head;
        Lead lead = goesOn ? Lead.before(verb) : near;
        verb = "";
        if (frame.past
                || frame.pastClause
                || (tail.isEmpty() && EVENT.matcher(subject.name()).matches())
                || !PromiseRule.holds(last, said, said.substring(0, lead.end()), lead, subject, tail)) {
            return List.of();
        }
        verb = tail.isEmpty() ? "" : said;
        List<Subject> subjects = new Measured(clause, frame).by(list, subject, lead, tail);
        if (subjects.size() > 1 && list.size() > 1 && subjects.size() != list.size()) {
            return List.of();
        }
        if (subjects.stream().anyMatch(each -> each.name().isBlank())) {
            return List.of();
        }
        var targets = new ArrayList<Target>();
        int rawTo = Math.max(last.to(), tailEnd);
        int rawFrom = start + leadingMarks(head);
        String condition =
                shared ? clause.words(start + share.start(2), start + share.end(2)) : condition(start, near, last.to());
        String baseline = head.contains("同比") && subject.baseline().isEmpty() ? "同比" : subject.baseline();
        for (int i = 0; i < subjects.size(); i++) {
            Figure figure = list.size() == 1 ? first : list.get(i);
            Subject counted = list.size() == 1 ? subjects.get(i) : counted(figure, subjects.get(i));
            targets.add(target(figure, counted, lead, condition, baseline, rawFrom, rawTo));
        }
        frame.recent.addAll(subjects);
        Subject lastSubject = subjects.get(subjects.size() - 1);
        frame.topic = lastSubject.name();
        frame.topicCondition = lastSubject.condition();
        return targets;
    }

    /** 压缩至1个环节、0.5个工作日: each figure of a list may say itself what it counts. */
    private static Subject counted(Figure figure, Subject subject) {
        boolean said = figure.noun().isEmpty() || subject.name().endsWith(figure.noun());
        return said ? subject : subject.named(figure.noun()).under(subject.name());
    }

    private Target target(
            Figure figure, Subject subject, Lead lead, String condition, String baseline, int from, int to) {
        String holds = subject.condition().isEmpty() ? condition : subject.condition();
        String before = clause.masked().substring(from, figure.from());
        return new Target(
                subject.name(),
                comparator(figure, lead, before),
                clause.printed(figure.from(), figure.valueTo()),
                figure.unit(),
                holds.isEmpty() ? frame.condition : holds,
                subject.place().isEmpty() ? frame.defaultPlace : subject.place(),
                emptyAsNull(baseline),
                null,
                HORIZON.matcher(before).find() ? null : frame.due,
                StrengthWords.of(before, frame.sentence),
                clause.printed(from, to),
                clause.span(from, to));
    }

    private static Comparator comparator(Figure figure, Lead lead, String before) {
        boolean relative = lead.change() && !lead.reaches();
        if (Units.isPoints(figure.unit()) && !lead.to()) {
            return Comparator.PERCENTAGE_POINTS;
        }
        if (relative) {
            return Units.isPercent(figure.unit()) || figure.isFraction()
                    ? Comparator.RELATIVE_PERCENT
                    : Comparator.RELATIVE_COUNT;
        }
        if (figure.range()) {
            return Comparator.RANGE;
        }
        return switch (figure.suffix()) {
            case AT_MOST -> Comparator.AT_MOST;
            case AT_LEAST -> Comparator.AT_LEAST;
            case BELOW -> Comparator.LESS_THAN;
            case ABOUT -> Comparator.EQUAL;
            case NONE, CLASS ->
                lead.bound() == Comparator.EQUAL
                                && AT_LEAST_BEFORE_VERB.matcher(before).find()
                        ? Comparator.AT_LEAST
                        : lead.bound();
        };
    }

    private String condition(int start, Lead lead, int behind) {
        String remark =
                lead.bracketFrom() < 0 ? "" : clause.bracket(start + lead.bracketFrom(), start + lead.bracketTo());
        int to = behind;
        while (to < clause.length() && clause.masked().charAt(to) == Masking.BRACKET) {
            to++;
        }
        String after = to == behind ? "" : clause.bracket(behind, to);
        return REMARK.matcher(remark).find() ? remark : REMARK.matcher(after).find() ? after : "";
    }

    private static String withoutHidden(String text) {
        return text.replace(String.valueOf(Masking.BRACKET), "").strip();
    }

    private static int leadingMarks(String head) {
        int marks = 0;
        while (marks < head.length() && "、，,：:；; 和及与".indexOf(head.charAt(marks)) >= 0) {
            marks++;
        }
        return marks;
    }

    private static @Nullable String emptyAsNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
