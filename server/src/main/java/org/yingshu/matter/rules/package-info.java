/** Decision tables at the desk: read them, try a subject, take them along as DMN. */
@NullMarked
package org.yingshu.matter.rules;

import org.jspecify.annotations.NullMarked;
