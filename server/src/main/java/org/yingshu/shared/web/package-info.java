/** How the server answers browsers. */
@NullMarked
package org.yingshu.shared.web;

import org.jspecify.annotations.NullMarked;
