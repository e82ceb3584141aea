/** Bulletins: the office tells a place how its units keep their word, from counted figures. */
@NullMarked
package org.yingshu.ledger.bulletin;

import org.jspecify.annotations.NullMarked;
