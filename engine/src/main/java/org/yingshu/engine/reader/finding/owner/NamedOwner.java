package org.yingshu.engine.reader.finding.owner;

import java.util.stream.Stream;
import org.yingshu.engine.reader.finding.rule.Plan;
import org.yingshu.engine.reader.model.Owner;

/** An owner, and the measure or row that names it. */
record NamedOwner(String subject, Owner owner) {

    /** Of all measures and rows, each place once: a duty shared by several measures is printed once. */
    static Stream<NamedOwner> in(Plan plan) {
        Stream<NamedOwner> body = plan.measures().stream().flatMap(measure -> measure.ownBlocks()
                .flatMap(block -> block.owners().stream())
                .filter(owner -> !owner.isPerson())
                .map(owner -> new NamedOwner(measure.path(), owner)));
        Stream<NamedOwner> rows = plan.rows().stream()
                .filter(row -> !row.isRepaired("ownersRaw"))
                .flatMap(row -> row.row().owners().stream().map(owner -> new NamedOwner(row.subject(), owner)));
        return Stream.concat(body, rows);
    }
}
