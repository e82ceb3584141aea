/** What a plan holds, for its pages: text, tasks, findings, history. */
@NullMarked
package org.yingshu.plan.reading;

import org.jspecify.annotations.NullMarked;
