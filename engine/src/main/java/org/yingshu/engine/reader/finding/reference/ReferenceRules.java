package org.yingshu.engine.reader.finding.reference;

import java.util.List;
import org.yingshu.engine.reader.finding.rule.Rule;

/** The rules of this family. */
public final class ReferenceRules {

    public static final List<Rule> ALL = List.of(
            new AttachmentTitle(),
            new AttachmentMissing(),
            new CountOfPlans(),
            new CountOfItems(),
            new NumberMissing(),
            new IssuerMissing(),
            new Unbalanced());

    private ReferenceRules() {}
}
