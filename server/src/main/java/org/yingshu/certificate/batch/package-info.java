/** Certificates of papers that were given before: whole tables are brought in, and kept as their papers are (R6.13, R6.15). */
@NullMarked
package org.yingshu.certificate.batch;

import org.jspecify.annotations.NullMarked;
