package org.yingshu.engine.reader.finding.owner;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yingshu.engine.reader.finding.rule.About;
import org.yingshu.engine.reader.finding.rule.Plan;
import org.yingshu.engine.reader.finding.rule.Rule;
import org.yingshu.engine.reader.model.Finding;
import org.yingshu.engine.reader.model.Finding.Severity;
import org.yingshu.engine.reader.model.Owner;

/** One unit, written in several ways. */
final class TwoNames implements Rule {

    @Override
    public About about() {
        return About.of("owner.two-names", Severity.HINT, "同一单位在文中有不同写法", "One unit is written in several ways")
                .folding(12, "有%d个单位在文中有不同写法", "%d units are written in several ways");
    }

    @Override
    public Stream<Finding> check(Plan plan) {
        Map<String, Map<String, List<NamedOwner>>> names = new LinkedHashMap<>();
        NamedOwner.in(plan).filter(named -> !named.owner().group()).forEach(named -> names.computeIfAbsent(
                        document(named) + named.owner().name(), key -> new LinkedHashMap<>())
                .computeIfAbsent(written(named.owner()), key -> new ArrayList<>())
                .add(named));
        return names.values().stream().filter(written -> written.size() > 1).map(this::finding);
    }

    /** Each document of a file has its own habits. */
    private static String document(NamedOwner named) {
        int end = named.subject().indexOf("篇/");
        return end < 0 ? "" : named.subject().substring(0, end);
    }

    /** A prefix left out in a list (省教育厅、民政厅), or a second name in brackets, is no other name. */
    private static String written(Owner owner) {
        String name = owner.raw().replace('(', '（').replaceFirst("（.*", "");
        boolean restored = owner.notes().stream().anyMatch(note -> note.contains("补") || note.contains("省略"));
        return restored ? owner.name() : name;
    }

    private Finding finding(Map<String, List<NamedOwner>> written) {
        String told = written.entrySet().stream()
                .map(entry ->
                        "“%s”%d处".formatted(entry.getKey(), entry.getValue().size()))
                .collect(Collectors.joining("、"));
        String english = written.entrySet().stream()
                .map(entry ->
                        "“%s” (%d)".formatted(entry.getKey(), entry.getValue().size()))
                .collect(Collectors.joining(", "));
        List<NamedOwner> firsts =
                written.values().stream().map(places -> places.get(0)).toList();
        return about().finding(
                        about().severity(),
                        "同一单位有不同写法：" + told,
                        "One unit, written in several ways: " + english,
                        firsts.get(0).subject(),
                        firsts.stream().map(named -> named.owner().span()).toList());
    }
}
