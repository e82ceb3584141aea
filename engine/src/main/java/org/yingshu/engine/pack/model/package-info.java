/** What a pack holds: items, bundles, rules, questions and figures, each with its place, its dates and its source. */
@NullMarked
package org.yingshu.engine.pack.model;

import org.jspecify.annotations.NullMarked;
