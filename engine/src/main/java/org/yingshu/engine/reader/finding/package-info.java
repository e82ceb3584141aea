/**
 * What the authors of a plan should look at: runs the rules over a reading, folds what recurs too often to be read one by
 * one, and ranks the rest. The rules live beside, one package a family.
 */
@NullMarked
package org.yingshu.engine.reader.finding;

import org.jspecify.annotations.NullMarked;
