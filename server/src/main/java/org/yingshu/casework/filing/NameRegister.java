package org.yingshu.casework.filing;

import java.util.Optional;

/** Asks the place's name system whether a name was declared. A bean of this type takes the stand-in's place. */
public interface NameRegister {

    /**
     * Whether the declaration of that number is of that name; empty where nobody could be asked.
     *
     * @param number that the name system gave
     */
    Optional<Boolean> isDeclared(String number, String name);
}
