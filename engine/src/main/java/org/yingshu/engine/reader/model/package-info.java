/**
 * What a plan document says, as data: the result of reading it.
 */
@NullMarked
package org.yingshu.engine.reader.model;

import org.jspecify.annotations.NullMarked;
