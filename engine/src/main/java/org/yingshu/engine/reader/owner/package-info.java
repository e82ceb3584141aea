/**
 * Who has to do a measure: reads the value of a responsibility line or column into owners with their roles, and gives
 * every body the one name by which it can be counted.
 */
@NullMarked
package org.yingshu.engine.reader.owner;

import org.jspecify.annotations.NullMarked;
