/**
 * Rules on who answers: leads, owners that are missing, unknown, repeated or named in two ways.
 */
@NullMarked
package org.yingshu.engine.reader.finding.owner;

import org.jspecify.annotations.NullMarked;
