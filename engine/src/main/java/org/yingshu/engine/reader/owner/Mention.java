package org.yingshu.engine.reader.owner;

import org.jspecify.annotations.Nullable;
import org.yingshu.engine.reader.model.Role;
import org.yingshu.engine.reader.source.Passage;

/**
 * A unit as it is named in a clause, before it gets its standard name.
 *
 * @param clause counts the clauses of the field; units of one clause may share a suffix
 * @param role absent while no verb has been found for it
 */
record Mention(Passage raw, int clause, @Nullable Role role, boolean open) {

    Mention withRole(Role found) {
        return new Mention(raw, clause, found, open);
    }
}
