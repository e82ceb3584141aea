/** Valid papers of listed types, made electronic within a limit. */
@NullMarked
package org.yingshu.certificate.backlog;

import org.jspecify.annotations.NullMarked;
