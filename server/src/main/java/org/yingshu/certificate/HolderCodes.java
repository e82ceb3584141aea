package org.yingshu.certificate;

import java.util.Set;
import java.util.UUID;
import org.yingshu.shared.access.Caller;

/**
 * Whose certificates an account may call its own: the codes of the person or enterprise that it was proved to be. Made
 * by the module that proves it; without one nobody has certificates.
 */
public interface HolderCodes {

    Set<String> of(Caller caller);

    /** The cases whose results the account receives: whoever founds an enterprise gets its first licence. */
    Set<UUID> cases(Caller caller);
}
