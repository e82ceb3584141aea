/**
 * Decision tables that the owners of a policy can read: one subject is decided with the rows that fired and, where none
 * did, with the reason; a table is checked for gaps and for rows that contradict each other.
 */
@NullMarked
package org.yingshu.engine.rules;

import org.jspecify.annotations.NullMarked;
