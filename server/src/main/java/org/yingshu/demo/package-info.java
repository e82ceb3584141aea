/**
 * Demo 演示: fills an empty platform with a region at work: first accounts, plans taken in like anybody's, two months of
 * made-up progress, cases, licences, reviews and the lists that rules ask. Owns nothing.
 */
@ApplicationModule(
        allowedDependencies = {
            "casework",
            "directory",
            "files",
            "hall",
            "identity",
            "ledger",
            "lists",
            "market",
            "matter",
            "naming",
            "plan",
            "certificate",
            "exchange",
            "feedback",
            "shared"
        })
@NullMarked
package org.yingshu.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
