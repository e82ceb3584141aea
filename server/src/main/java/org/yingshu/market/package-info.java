/**
 * Market 中介超市: how a listed intermediary service is bought without anybody being designated (R5.62). Owns purchases from
 * the call to the rating, and the bids for them, which nobody reads before their time is over.
 */
@ApplicationModule(allowedDependencies = {"directory", "journal", "clock", "notify", "matter", "shared"})
@NullMarked
package org.yingshu.market;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
