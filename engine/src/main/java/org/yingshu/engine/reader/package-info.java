/**
 * Reads a government plan: its measures, owners, deadlines, targets, tables and task list, and what is wrong with it.
 *
 * <p>The way of a file is the list of packages: {@code input} makes it text, which is a {@code source}; {@code layout} makes
 * the text paragraphs, {@code outline} makes the paragraphs measures, {@code owner}, {@code deadline}, {@code target} and {@code table} read
 * the parts, {@code link} binds list and body together, {@code finding} tells what is wrong.
 */
@NullMarked
package org.yingshu.engine.reader;

import org.jspecify.annotations.NullMarked;
