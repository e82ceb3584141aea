package org.yingshu.casework.model;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody has to do with a case now; a line of an inbox.
 *
 * @param key unique in the case
 * @param step the step's id; the key itself for what is no step
 * @param kind the step's kind, or ACCEPT, SUPPLEMENT, DEBT, CHECK, RECTIFY
 * @param name what people call it; empty where the kind says it
 * @param organisation whose inbox it is in: an office, or the person or enterprise that applies
 * @param counted whether the case's limit runs while it is done
 */
public record Task(
        String key,
        String step,
        String kind,
        String name,
        UUID organisation,
        boolean forApplicant,
        boolean counted,
        Instant since,
        @Nullable Claim claim) {}
