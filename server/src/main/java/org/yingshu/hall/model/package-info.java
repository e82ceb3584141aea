/** What the features of the module share: halls, hours, slots, and the life of a visit. */
@NullMarked
package org.yingshu.hall.model;

import org.jspecify.annotations.NullMarked;
