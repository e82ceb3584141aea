/**
 * Identity 身份: who may come in, and what each may do and see. Owns accounts, sessions, roles and the security chain.
 */
@ApplicationModule(allowedDependencies = {"directory", "shared"})
@NullMarked
package org.yingshu.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
