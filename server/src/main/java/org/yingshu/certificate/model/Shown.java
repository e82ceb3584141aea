package org.yingshu.certificate.model;

import java.util.UUID;

/** A thing with its version, as a page shows it. */
public record Shown<S>(UUID id, int version, S it) {}
