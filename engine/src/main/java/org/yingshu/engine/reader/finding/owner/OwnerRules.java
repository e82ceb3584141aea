package org.yingshu.engine.reader.finding.owner;

import java.util.List;
import org.yingshu.engine.reader.finding.rule.Rule;

/** The rules of this family. */
public final class OwnerRules {

    public static final List<Rule> ALL = List.of(
            new NoOwner(),
            new NoLead(),
            new UnknownUnit(),
            new RepeatedUnit(),
            new TwoNames(),
            new OwnerByReference(),
            new SharedDuty());

    private OwnerRules() {}
}
