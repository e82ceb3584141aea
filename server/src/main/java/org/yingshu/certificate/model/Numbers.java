package org.yingshu.certificate.model;

import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Certificate numbers: place, year, a running number, and a check digit that finds a wrong digit or two exchanged ones
 * (GB/T 17710, MOD 11,10).
 */
@Repository
public class Numbers {

    private static final int TEN = 10;

    private final JdbcClient jdbc;

    Numbers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public String next(String region, LocalDate issuedOn) {
        long running = jdbc.sql("select nextval('certificate.running_number')")
                .query(Long.class)
                .single();
        return checked(region + "%02d%08d".formatted(issuedOn.getYear() % 100, running));
    }

    public static String checked(String digits) {
        return digits + checkDigit(digits);
    }

    public static boolean isNumber(String typed) {
        return typed.matches("\\d{17,20}")
                && checked(typed.substring(0, typed.length() - 1)).equals(typed);
    }

    private static int checkDigit(String digits) {
        int rest = TEN;
        for (char digit : digits.toCharArray()) {
            int sum = (rest + digit - '0') % TEN;
            rest = (sum == 0 ? TEN : sum) * 2 % (TEN + 1);
        }
        return (TEN + 1 - rest) % TEN;
    }
}
