/** What the features of identity share: accounts, passwords, the audit trail. */
@NullMarked
package org.yingshu.identity.model;

import org.jspecify.annotations.NullMarked;
