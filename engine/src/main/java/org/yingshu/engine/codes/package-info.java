/**
 * Codes of organisations, people, places and projects, as records that cannot hold a wrong one.
 *
 * <p>Each has a {@code parse} that accepts what people type (lower case, full width, blanks, hyphens), says what it
 * changed, and refuses with a stable reason and the place of the wrong character.
 */
@NullMarked
package org.yingshu.engine.codes;

import org.jspecify.annotations.NullMarked;
