/**
 * Demo 演示: fills an empty platform with a region at work: first accounts, plans taken in like anybody's, and two months
 * of made-up progress, duties and cases. Owns nothing.
 */
@ApplicationModule(allowedDependencies = {"casework", "directory", "files", "hall", "identity", "ledger", "plan", "shared"})
@NullMarked
package org.yingshu.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
