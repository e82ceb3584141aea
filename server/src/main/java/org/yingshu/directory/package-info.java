/**
 * Directory 名录: who and where everybody is. Owns regions with their history, organisations with aliases, groups and posts,
 * leading groups, enterprises and people, and their import. Others ask {@link org.yingshu.directory.Directory}.
 */
@ApplicationModule(allowedDependencies = "shared")
@NullMarked
package org.yingshu.directory;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
