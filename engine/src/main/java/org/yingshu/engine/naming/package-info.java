/** Names of enterprises: their parts, and what 企业名称登记管理规定 (国务院令第734号, in force 2021-03-01) asks of them (R5.40). */
@NullMarked
package org.yingshu.engine.naming;

import org.jspecify.annotations.NullMarked;
