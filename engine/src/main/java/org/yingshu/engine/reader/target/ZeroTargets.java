package org.yingshu.engine.reader.target;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yingshu.engine.reader.model.Target;
import org.yingshu.engine.reader.model.Target.Comparator;

/** The targets that a clause promises with the word for zero: 零跑动, 收费标准降为零, 重错率动态清零. */
final class ZeroTargets {

    /** What can be counted or paid; 零距离 and 零容忍 are attitudes. */
    private static final String THINGS = "(?:跑动|跑腿|跑趟|收费|服务费|费用|成本|投资|材料|证明|审批|上门|差错|投诉|延误|新增)";

    private static final Pattern FREE_OF = Pattern.compile("(?:[“\"]?零" + THINGS + "[”\"]?[、和]?)+$");
    private static final Pattern EACH = Pattern.compile("零(?<thing>" + THINGS + ")");
    private static final Pattern BROUGHT_TO = Pattern.compile("(?<!不)[为至到](?<zero>零)(?<unit>元?)$");
    private static final Pattern CLEARED = Pattern.compile("[“\"]?(?<almost>基本)?(?:动态|全部|逐步)?(?<zero>清零)$");
    private static final Pattern VERB_BEHIND = Pattern.compile("(?:提供|实行|推行|享受|打造|做到|保持)$");

    /** 鼓励有条件的县逐步实行…: whom it is said to is not what is measured. */
    private static final Pattern SAID_TO = Pattern.compile("^.*?(?:实行|推行|让)(?=.{2})");

    private static final Pattern RESULT = Pattern.compile("实现了|首次");
    private static final Pattern TRIAL = Pattern.compile("探索|研究");

    /** 建立台账、动态清零: what is kept is not what goes. */
    private static final Pattern RECORD = Pattern.compile("(?:台账|清单|机制|制度)$");

    private static final Pattern THROUGHOUT = Pattern.compile("全程$");

    private static final int LONGEST_HEAD = 120;
    private static final int LONGEST_NAME = 40;

    private final Clause clause;
    private final Frame frame;

    ZeroTargets(Clause clause, Frame frame) {
        this.clause = clause;
        this.frame = frame;
    }

    List<Target> read() {
        if (clause.masked().indexOf('零') < 0
                || frame.tellsOfResults(clause)
                || RESULT.matcher(clause.masked()).find()) {
            return List.of();
        }
        int end = clause.endOfWords();
        int start = Math.max(0, end - LONGEST_HEAD);
        var targets = new ArrayList<Target>();
        Matcher freeOf = FREE_OF.matcher(clause.masked()).region(start, end);
        if (freeOf.find()) {
            Matcher each = EACH.matcher(clause.masked()).region(freeOf.start(), end);
            while (each.find()) {
                add(targets, start, freeOf.start(), each.group("thing"), Comparator.EQUAL, "零", "");
            }
        }
        Matcher broughtTo = BROUGHT_TO.matcher(clause.masked()).region(start, end);
        if (broughtTo.find()) {
            add(targets, start, broughtTo.start("zero"), "", Comparator.EQUAL, "零", broughtTo.group("unit"));
        }
        Matcher cleared = CLEARED.matcher(clause.masked()).region(start, end);
        if (cleared.find()) {
            boolean almost = cleared.group("almost") != null;
            add(
                    targets,
                    start,
                    cleared.start(),
                    "",
                    almost ? Comparator.QUALITATIVE : Comparator.EQUAL,
                    almost ? "基本清零" : "清零",
                    "");
        }
        return targets;
    }

    private void add(
            List<Target> targets, int start, int at, String thing, Comparator comparator, String value, String unit) {
        // 线上办、零跑趟 lists ways of working
        if (at == start || clause.masked().charAt(at - 1) == '、') {
            return;
        }
        String head = clause.masked().substring(start, at);
        Subject subject =
                Subject.before(clause, start, start + Lead.before(head).end());
        String name = VERB_BEHIND.matcher(subject.name()).replaceFirst("");
        name = SAID_TO.matcher(name).replaceFirst("");
        if (!TRIAL.matcher(subject.name()).lookingAt()
                && !RECORD.matcher(name).find()
                && name.length() >= 2
                && name.length() <= LONGEST_NAME) {
            targets.add(clause.promised(
                    frame,
                    // 重错码零新增 counts the codes
                    thing.isEmpty() || thing.equals("新增")
                            ? subject.named(name)
                            : subject.named(thing)
                                    .under(THROUGHOUT.matcher(name).replaceFirst("")),
                    comparator,
                    value,
                    unit,
                    "",
                    start + Clause.leadingMarks(head),
                    clause.length()));
        }
    }
}
