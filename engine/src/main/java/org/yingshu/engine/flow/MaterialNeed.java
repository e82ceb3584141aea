package org.yingshu.engine.flow;

import org.jspecify.annotations.Nullable;
import org.yingshu.engine.flow.BadFlow.Problem;

/**
 * A material that an item needs, and who brings it.
 *
 * @param material the code of the material
 * @param from the department that shares it, or the type of certificate that stands for it; for {@link Supply#MADE} the
 *     item that makes it, where that is another one
 * @param when a FEEL condition over the answers; needed in any case when null
 * @param tolerable 容缺: may be handed in later
 * @param promisable 告知承诺: a written promise may stand for it
 */
public record MaterialNeed(
        String material,
        String name,
        Supply supply,
        @Nullable String from,
        @Nullable String when,
        boolean tolerable,
        boolean promisable) {

    /** @throws BadFlow if a component breaks a rule above */
    public MaterialNeed {
        Checks.code("material.material", material);
        Checks.filled("material.name", name);
        Checks.filled("material.from", from);
        Checks.filled("material.when", when);
        boolean byOthers = supply == Supply.SHARED || supply == Supply.CERTIFICATE;
        if (byOthers && from == null) {
            throw new BadFlow(Problem.SUPPLIER_MISSING, "material.from", material);
        }
        if (supply == Supply.APPLICANT && from != null) {
            throw new BadFlow(Problem.SUPPLIER_UNEXPECTED, "material.from", from);
        }
    }
}
