/**
 * Naming 企业名称申报: enterprises choose their names themselves (R5.40). Owns the declarations of names, the words by which they
 * are checked, and how long a name is kept for whoever declared it. Hears that a registration was granted.
 */
@ApplicationModule(allowedDependencies = {"casework", "directory", "journal", "clock", "lists", "notify", "shared"})
@NullMarked
package org.yingshu.naming;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
