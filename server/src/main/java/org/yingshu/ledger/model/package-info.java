/** A duty, what it decides and what its lights say: pure, shared by the features of this module. */
@NullMarked
package org.yingshu.ledger.model;

import org.jspecify.annotations.NullMarked;
