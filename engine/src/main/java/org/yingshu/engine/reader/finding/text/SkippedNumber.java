package org.yingshu.engine.reader.finding.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.yingshu.engine.reader.finding.rule.About;
import org.yingshu.engine.reader.finding.rule.Plan;
import org.yingshu.engine.reader.finding.rule.PlanMeasure;
import org.yingshu.engine.reader.finding.rule.Rule;
import org.yingshu.engine.reader.layout.ChineseNumber;
import org.yingshu.engine.reader.model.Finding;
import org.yingshu.engine.reader.model.Finding.Severity;
import org.yingshu.engine.reader.source.Span;

/** A number that is left out in a run of numbered measures or rows: something was struck, or stands elsewhere. */
final class SkippedNumber implements Rule {

    private static final Pattern PLACE = Pattern.compile("(?<section>.*/)(?<open>[（(]?)(?<number>[^/#（()）]+)[)）]?");
    /** A wider gap is no slip: the numbers go on from another section. */
    private static final int WIDEST = 3;

    @Override
    public About about() {
        return About.of("text.number-missing", Severity.HINT, "序号不连续，中间缺号", "A number is left out in a run of them")
                .folding(12, "有%d处序号不连续", "%d numbers are left out");
    }

    /** One numbered thing; {@code run} is the same for all that are numbered together. */
    private record Numbered(String run, int number, String subject, Span place) {}

    @Override
    public Stream<Finding> check(Plan plan) {
        List<Numbered> numbered = new ArrayList<>();
        for (PlanMeasure measure : plan.allMeasures()) {
            Matcher place = PLACE.matcher(measure.path());
            int number = place.matches() && measure.measure().number() != null
                    ? ChineseNumber.parse(place.group("number"))
                    : 0;
            String run = number == 0 ? measure.path() : place.group("section") + place.group("open");
            numbered.add(
                    new Numbered(run, number, measure.path(), measure.measure().span()));
        }
        plan.rows()
                .forEach(row -> numbered.add(new Numbered(
                        "list " + row.list().span(),
                        row.row().number(),
                        row.subject(),
                        row.row().span())));
        Set<String> sections = sections(plan);
        var found = new ArrayList<Finding>();
        for (int i = 1; i < numbered.size(); i++) {
            Numbered before = numbered.get(i - 1);
            Numbered here = numbered.get(i);
            int missing = here.number() - before.number() - 1;
            if (here.run().equals(before.run())
                    && missing > 0
                    && missing <= WIDEST
                    && IntStream.range(before.number() + 1, here.number())
                            .noneMatch(number -> sections.contains(here.run() + number))) {
                found.add(finding(before, here));
            }
        }
        return found.stream();
    }

    /** The numbers of what is parted further: 2 in 附件4/三/2/（1）. */
    private static Set<String> sections(Plan plan) {
        var sections = new HashSet<String>();
        for (PlanMeasure measure : plan.allMeasures()) {
            String path = measure.path();
            for (int end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1)) {
                Matcher place = PLACE.matcher(path.substring(0, end));
                if (place.matches()) {
                    sections.add(
                            place.group("section") + place.group("open") + ChineseNumber.parse(place.group("number")));
                }
            }
        }
        return sections;
    }

    private Finding finding(Numbered before, Numbered here) {
        return about().finding(
                        "序号%d之后是%d，中间缺号".formatted(before.number(), here.number()),
                        "Number %d is followed by %d".formatted(before.number(), here.number()),
                        here.subject(),
                        before.place(),
                        here.place());
    }
}
