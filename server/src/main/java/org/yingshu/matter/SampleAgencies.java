package org.yingshu.matter;

import java.time.LocalDate;
import java.util.Map;

/** Bodies that offer listed services, for a platform that shows how it works. */
public interface SampleAgencies {

    /** What the services are called that the list holds today, by their codes. */
    Map<String, String> services();

    void offer(Body body);

    /**
     * A body that offers a service.
     *
     * @param code a credit code
     * @param credit its grade, given by {@code creditSource} on the day
     */
    record Body(
            String service,
            String name,
            String code,
            String region,
            String charge,
            String credit,
            String creditSource,
            LocalDate creditOn) {}
}
