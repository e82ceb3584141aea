/** What every module stands on and none owns: problems, scope, the database, paging. It knows no word of the field. */
@ApplicationModule(type = ApplicationModule.Type.OPEN)
@NullMarked
package org.yingshu.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
