package org.yingshu.casework.filing;

import java.util.Optional;

/** Asks the place's identity authority whether somebody is who he says. A bean of this type takes the stand-in's place. */
public interface IdentityCheck {

    /**
     * Whether the name and the number are one person's, or the name and the code one enterprise's.
     *
     * @param code a citizen's number or a credit code
     */
    boolean matches(String name, String code);

    /** The same, where something is decided on it and nobody looks again; empty where it is not surely known. */
    default Optional<Boolean> verified(String name, String code) {
        return Optional.of(matches(name, code));
    }
}
