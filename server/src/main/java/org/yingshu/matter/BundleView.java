package org.yingshu.matter;

import org.yingshu.engine.flow.compose.Measures;
import org.yingshu.engine.pack.model.Words;

/**
 * A one-thing beside its items alone.
 *
 * @param alone what it takes of an applicant who applies for each of its items by itself; optional items left out
 * @param together what the one-thing takes
 */
public record BundleView(String code, Words name, String lead, Measures alone, Measures together) {}
