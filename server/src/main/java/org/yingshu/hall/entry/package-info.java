/** What has entered the hall and what stays outside: outside the list everything is in the centre (R5.23). */
@NullMarked
package org.yingshu.hall.entry;

import org.jspecify.annotations.NullMarked;
