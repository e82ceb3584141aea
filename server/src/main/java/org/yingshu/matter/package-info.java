/**
 * Matter 事项: what can be applied for. Owns the catalogue of items and bundles with their versions, forms, materials,
 * steps, limits, questions, rules and guides, each with place, validity and source, and the powers that are handed down.
 * Other modules ask {@code Matters} what an applicant needs in a place on a day, and {@code DelegatedPowers} who decides.
 */
@ApplicationModule(allowedDependencies = {"clock", "directory", "files", "journal", "lists", "notify", "shared"})
@NullMarked
package org.yingshu.matter;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
