/**
 * The ledger seen as a whole (R1.13, R1.22): boards by field, unit, place and day, forecasts from what was reported, and the
 * leader's cockpit. Reads only; its counts are kept by the database with every change of a duty.
 */
@NullMarked
package org.yingshu.ledger.board;

import org.jspecify.annotations.NullMarked;
