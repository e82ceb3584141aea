/** What the commands need to speak with a person: language, colours, and tables that stay aligned with Chinese text. */
@NullMarked
package org.yingshu.engine.cli.terminal;

import org.jspecify.annotations.NullMarked;
