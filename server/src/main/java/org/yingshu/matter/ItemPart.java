package org.yingshu.matter;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yingshu.engine.flow.StepGraph;
import org.yingshu.engine.pack.model.Channel;
import org.yingshu.engine.pack.model.Risk;
import org.yingshu.engine.pack.model.Words;

/**
 * An item of a service, as it is handled in the place.
 *
 * @param version the version of the item
 * @param department by its standard name without a place
 * @param certificates the types of certificate that a grant issues
 * @param products everything that the applicant has afterwards, certificates among it
 * @param steps its own steps, without the prefix that they have in a bundle
 * @param rule the decision table that decides it; null where a person does
 * @param isOptional whether the applicant may leave it out of the bundle
 */
public record ItemPart(
        UUID version,
        String code,
        Words name,
        String department,
        @Nullable LimitView statutory,
        @Nullable LimitView promised,
        Set<String> certificates,
        Set<String> products,
        Set<String> after,
        StepGraph steps,
        Risk risk,
        @Nullable String rule,
        List<Channel> channels,
        int visits,
        BigDecimal cost,
        boolean isOptional) {}
