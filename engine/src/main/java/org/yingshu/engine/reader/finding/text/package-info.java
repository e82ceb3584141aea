/**
 * Rules on the wording itself: foreign words, remains of markup, doubled words, numbering.
 */
@NullMarked
package org.yingshu.engine.reader.finding.text;

import org.jspecify.annotations.NullMarked;
