package org.yingshu.certificate.sampling;

import java.time.Instant;
import java.util.UUID;

/** What happens to a drawing of certificates. */
public sealed interface SamplingEvent {

    UUID sampling();

    /** @param drawn the drawing as it begins */
    record Drawn(UUID sampling, Sampling drawn) implements SamplingEvent {}

    record Concluded(UUID sampling, String summary, String by, Instant at) implements SamplingEvent {}
}
