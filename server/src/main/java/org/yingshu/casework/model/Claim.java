package org.yingshu.casework.model;

import java.util.UUID;

/** Who has a task in hand, so that two do not do the same. */
public record Claim(UUID account, String name) {}
