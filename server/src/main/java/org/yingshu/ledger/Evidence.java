package org.yingshu.ledger;

import java.util.UUID;

/** A file that shows what was done, with the name it was uploaded under. */
public record Evidence(UUID file, String name) {}
