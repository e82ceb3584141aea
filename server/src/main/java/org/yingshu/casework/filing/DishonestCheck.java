package org.yingshu.casework.filing;

import java.util.Optional;

/** Whether somebody may still be trusted with a promise (R5.48). A bean of this type takes the stand-in's place. */
public interface DishonestCheck {

    /** Whether there is a register to ask; without one nobody is known to be on it, nor known not to be. */
    boolean isKept();

    /**
     * Why not, in words for the person; empty where nothing speaks against it.
     *
     * @param code the credit code of an enterprise, the whole number of a person
     */
    Optional<String> reason(String code);
}
