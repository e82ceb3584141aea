/** What applicants do: drafts, applications, their own cases. */
@NullMarked
package org.yingshu.casework.mine;

import org.jspecify.annotations.NullMarked;
