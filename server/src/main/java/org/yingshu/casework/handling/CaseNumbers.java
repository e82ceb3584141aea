package org.yingshu.casework.handling;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The numbers of cases: place, day, and a number that runs. A hundred are fetched at once. */
@Repository
public class CaseNumbers {

    private static final int BLOCK = 100;

    private final JdbcClient jdbc;
    private long next;
    private long end;

    CaseNumbers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public String next(String region, LocalDate day) {
        return region + day.format(DateTimeFormatter.BASIC_ISO_DATE) + "%07d".formatted(running());
    }

    private synchronized long running() {
        if (next == end) {
            next = jdbc.sql("select nextval('casework.number')")
                    .query(Long.class)
                    .single();
            end = next + BLOCK;
        }
        return next++;
    }
}
