package org.yingshu.ledger;

import java.util.UUID;

/** An organisation with the name it had when it was written down. */
public record Unit(UUID organisation, String name) {}
