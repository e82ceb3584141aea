package org.yingshu.identity.model;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The names of organisations and regions, as the directory has them. */
public interface Places {

    /** A name for each organisation that exists. */
    Map<UUID, String> organisations(java.util.Collection<UUID> ids);

    Optional<String> region(String code);
}
