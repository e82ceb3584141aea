package org.yingshu.matter;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yingshu.engine.flow.Supply;
import org.yingshu.engine.pack.model.Words;

/**
 * A material that is needed.
 *
 * @param from the department that shares it, or the type of certificate that stands for it
 * @param fromName what the certificate or the department is called; empty where nobody else supplies it
 * @param tolerable 容缺: may be handed in later
 * @param promisable 告知承诺: a written promise may stand for it
 * @param when needed only where this FEEL condition holds; null in an offer
 * @param items the items that need it
 */
public record MaterialView(
        String material,
        Words name,
        Supply supply,
        @Nullable String from,
        Words fromName,
        boolean tolerable,
        boolean promisable,
        @Nullable String when,
        Set<String> items) {

    /** 免: the applicant does not hand it in. */
    public boolean isFree() {
        return supply != Supply.APPLICANT;
    }
}
