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
import org.yingshu.engine.reader.model.Owner;
import org.yingshu.engine.reader.model.Role;

/** The same unit twice among those who answer for one duty. */
final class RepeatedUnit implements Rule {

    @Override
    public About about() {
        return About.of(
                "owner.repeated",
                Severity.WARNING,
                "同一责任单位在一处列了两次",
                "A unit is named twice among the owners of one duty");
    }

    @Override
    public Stream<Finding> check(Plan plan) {
        Stream<Finding> body = plan.measures().stream()
                .flatMap(measure -> measure.ownBlocks().flatMap(block -> repeated(measure.path(), block.owners())));
        Stream<Finding> rows = plan.rows().stream()
                .filter(row -> !row.isRepaired("ownersRaw"))
                .flatMap(row -> repeated(row.subject(), row.row().owners()));
        return Stream.concat(body, rows);
    }

    private Stream<Finding> repeated(String subject, List<Owner> owners) {
        Map<String, List<Owner>> byName = owners.stream()
                .filter(owner -> !owner.group())
                .collect(Collectors.groupingBy(
                        owner -> owner.name() + owner.role().equals(Role.SUPERVISE),
                        LinkedHashMap::new,
                        Collectors.toList()));
        return byName.values().stream().filter(same -> same.size() > 1).map(same -> about().finding(
                        about().severity(),
                        "“%s”列了%d次".formatted(same.get(0).raw(), same.size()),
                        "“%s” is named %d times".formatted(same.get(0).raw(), same.size()),
                        subject,
                        same.stream().map(Owner::span).toList()));
    }
}
