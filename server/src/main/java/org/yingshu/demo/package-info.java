/**
 * Demo 演示: fills an empty platform with a region at work: first accounts, plans taken in like anybody's, two months of
 * made-up progress, cases, licences and reviews. Owns nothing.
 */
@ApplicationModule(
        allowedDependencies = {
            "casework",
            "certificate",
            "directory",
            "feedback",
            "files",
            "hall",
            "identity",
            "ledger",
            "plan",
            "shared"
        })
@NullMarked
package org.yingshu.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
