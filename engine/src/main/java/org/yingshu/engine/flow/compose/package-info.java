/** Several items as one bundle: one form, one set of materials, parallel stages, and what that saves. */
@NullMarked
package org.yingshu.engine.flow.compose;

import org.jspecify.annotations.NullMarked;
