package org.yingshu.certificate.kind;

import java.time.Instant;

/** How a type's certificates come back to the provincial library (R6.15). */
public enum ReturnPath {
    /** Their data can flow back: they are pushed as files. */
    PUSH,
    /** Their data cannot: they are shared through the platform. */
    PLATFORM;

    public record Decision(ReturnPath path, String reason, String by, Instant at) {}
}
