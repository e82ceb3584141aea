/**
 * How an item is handled: data elements, materials, steps and the graph that they form. {@code compose} makes one
 * bundle of several items, {@code model} adds up the step lists of documents, {@code bpmn} writes and reads diagrams.
 */
@NullMarked
package org.yingshu.engine.flow;

import org.jspecify.annotations.NullMarked;
