package org.yingshu.hall.model;

import java.util.Set;

/**
 * The classes of windows with a fixed content, as halls of real-estate registration have them (R5.24). A window of another
 * kind has none.
 */
public enum WindowClass {
    /** 综合窗口: two departments or more handle something together, from the application to the fee and the certificate. */
    GENERAL,
    /** 受理窗口: what one department handles by itself, and its queries. */
    RECEPTION,
    /** 缴费领证窗口: fees and certificates, and no application. */
    PAYMENT;

    /** Whether a window of this class may have services of those departments. */
    public boolean admits(int services, Set<String> departments) {
        return switch (this) {
            case GENERAL -> departments.size() >= 2;
            case RECEPTION -> departments.size() == 1;
            case PAYMENT -> services == 0;
        };
    }
}
