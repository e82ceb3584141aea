/** What the directory's features share: days of validity, how names are found, the record of changes. */
@NullMarked
package org.yingshu.directory.model;

import org.jspecify.annotations.NullMarked;
