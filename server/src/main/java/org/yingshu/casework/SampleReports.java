package org.yingshu.casework;

import java.time.LocalDate;

/** Lets a platform that shows how it works have a report on one-things before the first stretch of time is over. */
public interface SampleReports {

    void report(String region, LocalDate from, LocalDate to);
}
