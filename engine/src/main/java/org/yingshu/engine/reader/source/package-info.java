/**
 * A file as lines of text: every supported format ends here, with each character's place in the original kept.
 */
@NullMarked
package org.yingshu.engine.reader.source;

import org.jspecify.annotations.NullMarked;
