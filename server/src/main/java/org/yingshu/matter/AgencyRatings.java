package org.yingshu.matter;

import java.math.BigDecimal;
import java.util.List;

/** What buyers said of the bodies that offer listed services; whoever keeps the purchases answers. */
public interface AgencyRatings {

    /**
     * @param code the body's credit code
     * @param delivered how many purchases the body has delivered
     * @param rated how many of them have stars
     * @param stars their mean, from 1 to 5; 0 where there are none
     * @param price the mean price of what was delivered, in yuan
     * @param days the mean time from award to delivery, in days
     */
    record Rating(
            String service,
            String code,
            int delivered,
            int rated,
            BigDecimal stars,
            BigDecimal price,
            BigDecimal days) {}

    /** For everybody to read. */
    List<Rating> all();
}
