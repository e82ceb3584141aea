/** The review, its life and what it is kept in. */
@NullMarked
package org.yingshu.feedback.model;

import org.jspecify.annotations.NullMarked;
