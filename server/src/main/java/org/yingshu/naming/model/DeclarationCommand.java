package org.yingshu.naming.model;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.UUID;
import org.yingshu.naming.NamingEvent;

/** What somebody wants to do with a name. */
public sealed interface DeclarationCommand {

    /** @param promised whether the written promise of art. 16 was given */
    record Declare(UUID id, boolean promised, @JsonIgnore NamingEvent.Declared event) implements DeclarationCommand {}

    record GiveUp() implements DeclarationCommand {}

    record Reject(String reason) implements DeclarationCommand {}

    record Use(UUID caseId) implements DeclarationCommand {}
}
