/** Step graphs as BPMN 2.0 diagrams, out and in. */
@NullMarked
package org.yingshu.engine.flow.bpmn;

import org.jspecify.annotations.NullMarked;
