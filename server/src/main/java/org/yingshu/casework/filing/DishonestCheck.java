package org.yingshu.casework.filing;

import java.util.Optional;
import org.yingshu.casework.Applicant;

/** Whether somebody may still be trusted with a promise (R5.48). A bean of this type takes the stand-in's place. */
public interface DishonestCheck {

    /** Why not, in words for the person; empty where nothing speaks against it. */
    Optional<String> reason(Applicant applicant);
}
