package org.yingshu.certificate.sampling;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What happens to a certificate that was drawn for a check. */
public sealed interface SampleEvent {

    UUID sample();

    /** @param drawn the sample as it begins */
    record Sampled(UUID sample, Sample drawn) implements SampleEvent {}

    /** @param edition of the certificate as it was then */
    record Checked(UUID sample, int edition, List<CheckLine> lines, String by, Instant at) implements SampleEvent {}

    /** The issuer is to put right what is wrong. */
    record Urged(UUID sample, String text, @Nullable LocalDate due, String by, Instant at) implements SampleEvent {}

    record Answered(UUID sample, String text, String by, Instant at) implements SampleEvent {}

    record Accepted(UUID sample, String reason, String by, Instant at) implements SampleEvent {}

    record Returned(UUID sample, String reason, @Nullable LocalDate due, String by, Instant at)
            implements SampleEvent {}
}
