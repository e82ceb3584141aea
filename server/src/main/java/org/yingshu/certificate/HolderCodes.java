package org.yingshu.certificate;

import java.util.Set;
import org.yingshu.shared.access.Caller;

/**
 * Whose certificates an account may call its own: the codes of the person or enterprise that it was proved to be. Made
 * by the module that proves it; without one nobody has certificates.
 */
@FunctionalInterface
public interface HolderCodes {

    Set<String> of(Caller caller);
}
