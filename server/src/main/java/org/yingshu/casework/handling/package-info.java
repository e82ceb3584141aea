/** What offices do with cases: the commands, the inbox, the clocks, and what follows of each. */
@NullMarked
package org.yingshu.casework.handling;

import org.jspecify.annotations.NullMarked;
