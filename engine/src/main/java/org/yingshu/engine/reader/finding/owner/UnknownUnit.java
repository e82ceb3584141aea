package org.yingshu.engine.reader.finding.owner;

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
import org.yingshu.engine.reader.owner.OrganisationDirectory;

/** A name that neither the directory nor its ending tells to be a body. */
final class UnknownUnit implements Rule {

    @Override
    public About about() {
        return About.of(
                        "owner.unknown",
                        Severity.WARNING,
                        "责任单位的名称不像一个单位，可能写错或断行",
                        "An owner's name is no body's: misprinted, or cut")
                .folding(15, "有%d个责任单位的名称不像单位", "%d names of owners are no body's");
    }

    @Override
    public Stream<Finding> check(Plan plan) {
        OrganisationDirectory directory = OrganisationDirectory.bundled();
        Map<String, List<NamedOwner>> unknown = NamedOwner.in(plan)
                .filter(named -> !named.owner().group()
                        && directory.isUnknown(named.owner().raw())
                        && directory.isUnknown(named.owner().name()))
                .collect(Collectors.groupingBy(named -> named.owner().raw(), LinkedHashMap::new, Collectors.toList()));
        return unknown.entrySet().stream().map(entry -> about().finding(
                        about().severity(),
                        "“%s”不像一个单位的名称（%d处）"
                                .formatted(entry.getKey(), entry.getValue().size()),
                        "“%s” does not look like the name of a body (%d places)"
                                .formatted(entry.getKey(), entry.getValue().size()),
                        entry.getValue().get(0).subject(),
                        entry.getValue().stream()
                                .map(named -> named.owner().span())
                                .toList()));
    }
}
