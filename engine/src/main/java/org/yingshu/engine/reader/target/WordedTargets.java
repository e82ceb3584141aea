package org.yingshu.engine.reader.target;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yingshu.engine.reader.model.Target;
import org.yingshu.engine.reader.model.Target.Comparator;

/** The targets that a clause promises in words: full coverage, a rank, a direction, or a value of others to reach. */
final class WordedTargets {

    private static final Pattern COVERAGE = Pattern.compile(
            "(?<!未能)(?<!按照[“\"])(?:(?<number>100)[%％])?(?:(?<!健)全覆盖|(?<!原则)[“\"]?应(?<verb>[\\u4E00-\\u9FA5])尽\\k<verb>[”\"]?)"
                    + "|(?<all>全部实现|基本清零|动态清零|全部清零)");
    private static final Pattern NOT_COVERAGE = Pattern.compile("^[”\"]?(?:的|抽查|、标准|原则|监管|检查|工作|行动|机制|实名)");
    /** 实现零跑动、零收费; not the 零跑动服务 that is only a name. */
    private static final Pattern ZERO = Pattern.compile(
            "(?:(?:实现|做到|达到|确保|保持|全程)(?:企业|群众|申请人)?(?:办事|全程)?[“\"]?|(?<=零[\\u4E00-\\u9FA5]{2})[”\"]?[、和及][“\"]?)零(?<what>跑动|跑腿|收费|成本|费用|付费|材料|上门|见面|接触|投诉|延误|拖欠)(?!的|服务|办理|办结|模式|事项|改革|审批|[^“”，；]{0,6}”(?:办理|服务|模式|改革|登记))");

    private static final Pattern RANK = Pattern.compile(
            "(?:前(?<value>[一二三四五六七八九十]|\\d{1,3})(?<unit>名|位|强)?|(?<words>第一方阵|第一梯队|(?<!排名)前列|先进行列|先进位次))$");
    private static final Pattern RANKED_AMONG =
            Pattern.compile("(?:持续|均)*(?:进入|位居|居于|走在|达到|保持在?|位列|跻身|跃居|居|列|稳居)(?:在)?([^，]{0,8})$");
    private static final Pattern DIRECTION = Pattern.compile(
            "(?:稳步|进一步|明显|大幅|显著|持续|逐年|逐步|不断|有效|较大幅度)(?:大幅)?(?:提升|提高|下降|降低|增长|增加|减少|缩短|压缩|优化|上升|扩大|改善)$");

    /** …超过150亿条、保持全国前列: the figure between is a target of its own. */
    private static final Pattern FIGURE_BEFORE = Pattern.compile("(?:超过|达到|突破|提高到|提升到|提升至|压缩至|降至|控制在)[\\d.]+.*$");

    private static final Pattern EXHAUSTIVE = Pattern.compile("应.尽|^能.快.");
    /** One of these is in every form below; most clauses hold none. */
    private static final Pattern HINT = Pattern.compile(
            "[盖尽零阵列前]|(?:全部实现|梯队|位次|水平|增速|年初|上年)|(?:提升|提高|下降|降低|增长|增加|减少|缩短|压缩|优化|上升|扩大|改善)[）)”\uE001]*$");

    private static final int LONGEST_HEAD = 200;

    private final Clause clause;
    private final Frame frame;

    WordedTargets(Clause clause, Frame frame) {
        this.clause = clause;
        this.frame = frame;
    }

    List<Target> read() {
        if (frame.past
                || frame.pastClause
                || clause.masked().contains("已")
                || clause.masked().contains("截至")) {
            return List.of();
        }
        if (!HINT.matcher(clause.masked()).find()) {
            return List.of();
        }
        var targets = new ArrayList<Target>();
        coverage(targets);
        zero(targets);
        int end = clause.length();
        while (end > 0
                && (clause.masked().charAt(end - 1) == Masking.BRACKET
                        || "”\" ".indexOf(clause.masked().charAt(end - 1)) >= 0)) {
            end--;
        }
        rank(targets, end);
        direction(targets, end);
        others(targets, end);
        return targets;
    }

    private void coverage(List<Target> targets) {
        Matcher word = COVERAGE.matcher(clause.masked());
        int start = 0;
        while (word.find()) {
            String behind = clause.masked().substring(word.end(), Math.min(clause.length(), word.end() + 4));
            start = Math.max(start, word.start() - LONGEST_HEAD);
            String before = clause.masked().substring(start, word.start());
            if (NOT_COVERAGE.matcher(behind).find()
                    || before.matches(".*(?:按照|本着|坚持|未能|没有|遵循|“)$")
                    || behind.startsWith("“")) {
                continue;
            }
            Lead lead = Lead.before(before);
            Subject subject = Subject.before(clause, start, start + lead.end());
            if (word.group("all") != null && word.group("all").equals("全部实现")) {
                String object = clause.words(word.end(), clause.length());
                subject = subject.named(object.replaceFirst("^了", "")).under(subject.name());
            }
            subject = subject.named(FIGURE_BEFORE.matcher(subject.name()).replaceFirst(""));
            if (EXHAUSTIVE.matcher(subject.name()).find()
                    || subject.name().length() < 2
                    || subject.name().length() > 60) {
                continue;
            }
            boolean number = word.group("number") != null;
            int valueEnd = number ? word.end("number") : word.end();
            String value = clause.printed(word.start(), valueEnd).replaceAll("[“”\"]", "");
            var kind = word.group().endsWith("清零") ? Comparator.QUALITATIVE : Comparator.FULL_COVERAGE;
            targets.add(target(subject, kind, value, number ? "%" : "", "", start + marks(before), word.end()));
            start = word.end();
        }
    }

    private void zero(List<Target> targets) {
        Matcher zero = ZERO.matcher(clause.masked());
        while (zero.find()) {
            Lead lead = Lead.before(clause.masked().substring(0, zero.start()));
            Subject holder = Subject.before(clause, 0, lead.end());
            Subject subject = targets.isEmpty()
                    ? holder.named(zero.group("what")).under(holder.name())
                    : holder.named(zero.group("what"));
            targets.add(target(subject, Comparator.EQUAL, "零", "", "", 0, zero.end()));
        }
    }

    private void rank(List<Target> targets, int end) {
        Matcher rank = RANK.matcher(clause.masked()).region(0, end);
        if (!rank.find()) {
            return;
        }
        Matcher among = RANKED_AMONG.matcher(clause.masked()).region(0, rank.start());
        if (!among.find()) {
            return;
        }
        Subject subject = Subject.before(
                clause,
                0,
                Lead.before(clause.masked().substring(0, among.start())).end());
        String place = among.group(1).isEmpty() ? subject.place() : clause.printed(among.start(1), among.end(1));
        boolean number = rank.group("value") != null;
        String value = number ? rank.group("value") : rank.group("words");
        String unit = number && rank.group("unit") != null ? rank.group("unit") : "";
        if (subject.name().matches("^(?:期间|在|于).*")
                || subject.name().isBlank()
                || subject.name().length() > 50) {
            return;
        }
        targets.add(target(
                new Subject(
                        FIGURE_BEFORE.matcher(subject.name()).replaceFirst(""),
                        place,
                        subject.condition(),
                        "",
                        subject.from()),
                Comparator.RANK,
                value,
                unit,
                "",
                0,
                clause.length()));
    }

    private void direction(List<Target> targets, int end) {
        Matcher words = DIRECTION.matcher(clause.masked()).region(0, end);
        if (words.find()) {
            Lead lead = Lead.before(clause.masked().substring(0, words.start()));
            Subject subject = Subject.before(clause, 0, lead.end());
            if (subject.isMeasured() && subject.name().length() <= 40) {
                targets.add(target(
                        subject,
                        Comparator.QUALITATIVE,
                        clause.printed(words.start(), words.end()),
                        "",
                        "",
                        0,
                        clause.length()));
            }
        }
    }

    private void others(List<Target> targets, int end) {
        OthersValue.atEnd(clause.masked(), end).ifPresent(other -> {
            Lead lead = Lead.before(clause.masked().substring(0, other.from()));
            Subject subject = Subject.before(clause, 0, lead.end());
            if (subject.isMeasured()) {
                String value = clause.printed(other.valueFrom(), other.valueTo());
                targets.add(target(subject, other.comparator(), value, "", value, 0, clause.length()));
            }
        });
    }

    private static int marks(String text) {
        int marks = 0;
        while (marks < text.length() && "、，,： ”".indexOf(text.charAt(marks)) >= 0) {
            marks++;
        }
        return marks;
    }

    private Target target(
            Subject subject, Comparator kind, String value, String unit, String benchmark, int from, int to) {
        String before = clause.masked().substring(from, to);
        return new Target(
                subject.name(),
                kind,
                value,
                unit,
                subject.condition().isEmpty() ? frame.condition : subject.condition(),
                subject.place().isEmpty() ? frame.defaultPlace : subject.place(),
                subject.baseline().isEmpty() ? null : subject.baseline(),
                benchmark.isEmpty() ? null : benchmark,
                frame.due,
                StrengthWords.of(before, frame.sentence),
                clause.printed(from, to),
                clause.span(from, to));
    }
}
