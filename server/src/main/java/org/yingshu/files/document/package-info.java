/**
 * Writes official documents. {@code Layout} sets one into pages of {@code Mark}s by the measures of GB/T 9704-2012;
 * {@code PdfWriter} and {@code OfdWriter} draw the marks. Word and Excel set their pages themselves.
 */
@NullMarked
package org.yingshu.files.document;

import org.jspecify.annotations.NullMarked;
