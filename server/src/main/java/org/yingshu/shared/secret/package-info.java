/** What must not be read by who reads the disk: encryption with a key that lies in the data folder. */
@NullMarked
package org.yingshu.shared.secret;

import org.jspecify.annotations.NullMarked;
