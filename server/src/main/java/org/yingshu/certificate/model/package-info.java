/** The certificate, its life and what it is kept in. */
@NullMarked
package org.yingshu.certificate.model;

import org.jspecify.annotations.NullMarked;
