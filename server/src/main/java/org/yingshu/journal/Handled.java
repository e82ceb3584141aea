package org.yingshu.journal;

import java.util.UUID;

/** A thing after a command. */
public record Handled<S>(UUID id, int version, S state) {}
