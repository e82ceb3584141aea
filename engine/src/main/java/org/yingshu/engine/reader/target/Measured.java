package org.yingshu.engine.reader.target;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * What the figures of a clause measure, where the words right before them do not say it: it stands behind them, was
 * named before, or is a list with one item for each figure.
 */
record Measured(Clause clause, Frame frame) {

    private static final Pattern DONE = Pattern.compile("^(?:须|要|应|需|全部|一次性|并|依法|即可|予以)*(?:完成|实现|进行)?(.*?)(?:工作|手续)?$");
    private static final Pattern BARE = Pattern.compile("(?:办结|审结|办毕|办理|完成|内|出具|答复|退还)?");
    private static final Pattern STEPS = Pattern.compile("^(.{2,30}?)(?:统一设置为|压缩为|压减为|精简为|减为|合并为|不超过|保持)");
    private static final Pattern STARTING_POINT = Pattern.compile("(?:之日起|日起|后)$");
    private static final Pattern INDICATOR = Pattern.compile("(?:率|占比|比例|比重|指数|时限|时间|用时|规模|数量|资本|额)");
    private static final Pattern LEVEL = Pattern.compile(".*(?:地方|地区|县|市|级)|通过.*");
    private static final Pattern CASES = Pattern.compile(".*(?:客户|用户|企业|项目|的)");
    private static final Pattern SEPARATOR = Pattern.compile("、|(?<!总税率|总税收)和|及(?![时格其])");

    /** One subject for each figure of the list; several for a single figure that holds for all of them. */
    List<Subject> by(List<Figure> figures, Subject subject, Lead lead, String tail) {
        Figure last = figures.get(figures.size() - 1);
        return distributed(named(subject, tail, last, lead, figures.size()), figures.size());
    }

    /** Who or what the figure measures, if it is not named right before it. */
    private Subject named(Subject subject, String tail, Figure figure, Lead lead, int figures) {
        Matcher steps = STEPS.matcher(clause.masked());
        if (figure.countsSteps() && !subject.name().endsWith("环节")) {
            boolean found = steps.find();
            return subject.named("环节")
                    .under(found ? Subject.before(clause, 0, steps.end(1)).name() : subject.name());
        }
        if (figures > 1 && subject.name().isEmpty() && frame.recent.size() >= figures) {
            return subject;
        }
        boolean bare = tail.isEmpty() || PromiseRule.isClosing(tail);
        if (bare && lead.promises() && isElliptic(subject.name(), figure) && !frame.topic.isEmpty()) {
            String holder = !subject.name().isEmpty()
                    ? subject.name()
                    : frame.condition.isEmpty() ? frame.topicCondition : frame.condition;
            return subject.named(frame.topic).under(holder);
        }
        if ((bare || BARE.matcher(tail).matches())
                && STARTING_POINT.matcher(subject.name()).find()
                && !frame.topic.isEmpty()) {
            return subject.named(frame.topic).under(subject.name());
        }
        if (tail.isEmpty() || (bare && !subject.name().isEmpty()) || subject.isMeasured()) {
            return subject;
        }
        Matcher done = DONE.matcher(tail);
        String object = done.matches() ? done.group(1).replaceFirst("^的", "") : tail;
        boolean limit = Units.isTime(figure.unit());
        if (BARE.matcher(object).matches()
                || (limit && subject.name().length() > 1 && BARE.matcher(tail).matches())) {
            return subject.name().isEmpty() ? subject.named(frame.topic) : subject;
        }
        return limit && !subject.name().isEmpty() ? subject.named(object).under(subject.name()) : subject.named(object);
    }

    /** Names only for whom the figure holds, or nothing at all: what is measured was named before. */
    private static boolean isElliptic(String name, Figure figure) {
        if (name.isEmpty()) {
            return true;
        }
        boolean ofCases = Units.isTime(figure.unit()) || figure.unit().equals("个");
        return !INDICATOR.matcher(name).find()
                && (LEVEL.matcher(name).matches()
                        || (ofCases && CASES.matcher(name).matches()));
    }

    /** One subject a figure, where as many are listed as there are figures; one figure may hold for several subjects. */
    private List<Subject> distributed(Subject subject, int figures) {
        List<String> items = split(subject.name());
        if (figures > 1 && subject.name().isEmpty() && frame.recent.size() >= figures) {
            return List.copyOf(frame.recent.subList(frame.recent.size() - figures, frame.recent.size()));
        }
        if (figures == 1) {
            boolean several = items.size() > 1 && items.stream().allMatch(Subject::isMeasured);
            return several ? items.stream().map(subject::named).toList() : List.of(subject);
        }
        List<String> places = split(subject.place());
        if (places.size() == figures) {
            return places.stream().map(subject::at).toList();
        }
        List<String> holders = holders(subject.condition());
        if (holders.size() == figures) {
            return holders.stream().map(subject::under).toList();
        }
        return items.size() == figures
                ? listed(subject, items)
                : IntStream.range(0, figures).mapToObj(i -> subject).toList();
    }

    /** 甲、乙、丙联通度: what is measured stands behind the last item only. */
    private List<Subject> listed(Subject subject, List<String> items) {
        if (items.stream().allMatch(Subject::isMeasured)) {
            return items.stream().map(subject::named).toList();
        }
        String last = items.get(items.size() - 1);
        int width = items.get(0).length();
        boolean shared = Subject.isMeasured(last)
                && last.length() > width + 1
                && items.subList(0, items.size() - 1).stream().allMatch(item -> item.length() == width);
        String common = shared ? last.substring(width) : Subject.isMeasured(last) ? "" : frame.topic;
        return items.stream()
                .map(item -> common.isEmpty()
                        ? subject.named(item)
                        : subject.named(common).under(item.replaceFirst(Pattern.quote(common) + "$", "")))
                .toList();
    }

    /** 某地区的甲区、乙区: the words up to 的 belong to each. */
    private static List<String> holders(String words) {
        int of = words.indexOf('的') + 1;
        return split(words.substring(of)).stream()
                .map(holder -> words.substring(0, of) + holder)
                .toList();
    }

    private static List<String> split(String words) {
        return SEPARATOR.splitAsStream(words).filter(item -> !item.isBlank()).toList();
    }
}
