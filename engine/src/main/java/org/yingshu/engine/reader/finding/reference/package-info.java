/**
 * Rules on what a text refers to: documents, attachments, quotations and announced counts.
 */
@NullMarked
package org.yingshu.engine.reader.finding.reference;

import org.jspecify.annotations.NullMarked;
