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
                    + "|(?<all>全部实现)");
    private static final Pattern NOT_COVERAGE = Pattern.compile("^[”\"]?(?:的|抽查|、标准|原则|监管|检查|工作|行动|机制|实名)");
    private static final Pattern RANK = Pattern.compile(
            "(?:前(?<value>[一二三四五六七八九十]|\\d{1,3})(?<unit>名|位|强)?|(?<words>第一方阵|第一梯队|(?<!排名)前列|先进行列|先进位次|第一名?|"
                    + "(?:国际|国内|全国|全省|省内|世界){0,2}(?:先进|领先|一流|前沿)水平))$");
    private static final Pattern RANKED_AMONG = Pattern.compile(
            "(?:持续|均)*(?:进入|迈进|迈入|位居|居于|位于|走在|达到|(?:压缩|缩短|提升|提高)[至到]|保持在?|位列|跻身|跃居|居|列|稳居)(?:在)?([^，]{0,8})$");
    /** 居全国第一 alone tells what was reached. */
    private static final Pattern STRIVING = Pattern.compile("力争|争取|确保|保持|努力|目标|冲刺|争创");

    private static final Pattern DIRECTION = Pattern.compile(
            "(?:稳步|进一步|明显|大幅|显著|持续|逐年|逐步|不断|有效|较大幅度)(?:大幅)?(?:提升|提高|下降|降低|增长|增加|减少|缩短|压缩|优化|上升|扩大|改善)$");

    /** …超过150亿条、保持全国前列: the figure between is a target of its own. */
    private static final Pattern FIGURE_BEFORE = Pattern.compile("(?:超过|达到|突破|提高到|提升到|提升至|压缩至|降至|控制在)[\\d.]+.*$");

    private static final Pattern EXHAUSTIVE = Pattern.compile("应.尽|^能.快.");
    /** One of these is in every form below; most clauses hold none. */
    private static final Pattern HINT = Pattern.compile(
            "[盖尽阵列前第]|(?:全部实现|梯队|位次|水平|增速|年初|上年)|(?:提升|提高|下降|降低|增长|增加|减少|缩短|压缩|优化|上升|扩大|改善)[）)”\uE001]*$");

    private static final int LONGEST_HEAD = 200;

    private final Clause clause;
    private final Frame frame;

    WordedTargets(Clause clause, Frame frame) {
        this.clause = clause;
        this.frame = frame;
    }

    List<Target> read() {
        if (frame.tellsOfResults(clause) || !HINT.matcher(clause.masked()).find()) {
            return List.of();
        }
        var targets = new ArrayList<Target>();
        coverage(targets);
        int end = clause.endOfWords();
        int known = targets.size();
        rank(targets, endOfAim(end));
        direction(targets, end);
        if (targets.size() == known) {
            others(targets, end);
        }
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
            if (word.group("all") != null) {
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
            targets.add(clause.promised(
                    frame,
                    subject,
                    Comparator.FULL_COVERAGE,
                    value,
                    number ? "%" : "",
                    "",
                    start + Clause.leadingMarks(before),
                    word.end()));
            start = word.end();
        }
    }

    /** 实现“…迈进全国第一方阵”目标: the words before the quotation's end decide. */
    private int endOfAim(int end) {
        return end > 3 && clause.masked().startsWith("”目标", end - 3) ? end - 3 : end;
    }

    private void rank(List<Target> targets, int end) {
        Matcher rank = RANK.matcher(clause.masked()).region(0, end);
        if (!rank.find()) {
            return;
        }
        Matcher among = RANKED_AMONG.matcher(clause.masked()).region(0, rank.start());
        boolean claimed = rank.group("words") != null
                && rank.group("words").startsWith("第一")
                && !rank.group("words").startsWith("第一方阵")
                && !rank.group("words").startsWith("第一梯队");
        if (!among.find()
                || (claimed
                        && !STRIVING.matcher(frame.sentence + clause.masked()).find())) {
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
        String name = FIGURE_BEFORE
                .matcher(subject.name())
                .replaceFirst("")
                .replaceFirst("^“(?!.*”)", "")
                .replaceFirst("(?:加快|率先|努力)$", "");
        if (subject.name().matches("(?:期间|在|于).*|.*方面")
                || name.isBlank()
                || subject.name().length() > 50) {
            return;
        }
        targets.add(clause.promised(
                frame,
                new Subject(name, place, subject.condition(), "", subject.from()),
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
                targets.add(clause.promised(
                        frame,
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
                targets.add(clause.promised(frame, subject, other.comparator(), value, "", value, 0, clause.length()));
            }
        });
    }
}
