/** The base data that come with the platform: the regions of Henan and the bodies its plans name. */
@NullMarked
package org.yingshu.directory.henan;

import org.jspecify.annotations.NullMarked;
