package org.yingshu.casework;

import java.util.Optional;
import java.util.UUID;

/**
 * Knows which names of enterprises were declared. All beans of this type are asked in their order, and the first that knows
 * the number answers; the last is the place's list of declarations.
 */
public interface NameRegister {

    /**
     * Whether the declaration of that number is of that name, stands today, and is the applicant's own; empty where this
     * register did not give the number.
     *
     * @param applicant the person or enterprise of the directory
     */
    Optional<Boolean> isDeclared(String number, String name, UUID applicant);
}
