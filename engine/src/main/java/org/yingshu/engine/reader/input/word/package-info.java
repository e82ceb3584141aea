/**
 * Word documents, docx and doc, with the labels of their automatic lists.
 */
@NullMarked
package org.yingshu.engine.reader.input.word;

import org.jspecify.annotations.NullMarked;
