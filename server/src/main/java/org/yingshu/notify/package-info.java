/**
 * Notify 通知: what people are told, in the app and by e-mail and SMS. Owns each account's inbox, its live count of
 * unread messages, preferences, and everything that left the platform. Others say what has happened and to whom it
 * matters ({@link org.yingshu.notify.Notices}); the words stand in the message bundles of the module that says it.
 */
@ApplicationModule(allowedDependencies = {"directory", "identity", "shared"})
@NullMarked
package org.yingshu.notify;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
