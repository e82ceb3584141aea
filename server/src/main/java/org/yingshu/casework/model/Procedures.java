package org.yingshu.casework.model;

import java.util.UUID;

/** Where procedures are found by their ids; what an id names never changes, so a life that asks stays pure. */
@FunctionalInterface
public interface Procedures {

    Procedure of(UUID id);
}
