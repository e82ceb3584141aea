/**
 * Portal 服务大厅: what everybody may read without an account. Owns no data: it shows what the office released of a plan
 * ({@link org.yingshu.plan.Releases}) and how far its duties are ({@link org.yingshu.ledger.PublicDuties}), in words for
 * the public. Whatever was not released does not exist here.
 */
@ApplicationModule(allowedDependencies = {"plan", "ledger", "shared"})
@NullMarked
package org.yingshu.portal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
