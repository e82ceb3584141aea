/** The database: an embedded PostgreSQL or one outside, seen through the caller's scope. */
@NullMarked
package org.yingshu.shared.database;

import org.jspecify.annotations.NullMarked;
