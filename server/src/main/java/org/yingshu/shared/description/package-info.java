/** The description of the API (OpenAPI), from which the web's types are made. */
@NullMarked
package org.yingshu.shared.description;

import org.jspecify.annotations.NullMarked;
