package org.yingshu.casework;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** Every example of every pack goes through to the end, and gives the facts that its pack promises. */
@CaseworkTest
class ExampleApplicationsTests {

    @Autowired
    Counter counter;

    @Autowired
    Expecting expecting;

    @TestFactory
    Stream<DynamicTest> everyExampleGoesThroughToTheEnd() {
        return Examples.all()
                .map(placed -> DynamicTest.dynamicTest(placed.toString(), () -> {
                    counter.clock.set(LocalDate.parse(placed.example().date()));
                    Run run = new Run(counter, placed.example());
                    expecting.check(placed.example(), run, run.toTheEnd());
                }));
    }
}
