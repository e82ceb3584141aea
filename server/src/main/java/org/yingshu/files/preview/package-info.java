/**
 * Shows files without handing them to the browser: pages and pictures are drawn here and go out as plain pixels, other
 * documents as plain text, so that nothing in them can act.
 */
@NullMarked
package org.yingshu.files.preview;

import org.jspecify.annotations.NullMarked;
