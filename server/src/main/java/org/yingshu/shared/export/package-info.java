/**
 * Lists as files, in one way for all modules: every {@code GET …/export} is an {@link org.yingshu.shared.export.Export}
 * sent by {@link org.yingshu.shared.export.Exports}.
 */
@NullMarked
package org.yingshu.shared.export;

import org.jspecify.annotations.NullMarked;
