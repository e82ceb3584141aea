/** Work that comes back by the clock: each due run happens once, however many servers share the database. */
@NullMarked
package org.yingshu.shared.schedule;

import org.jspecify.annotations.NullMarked;
