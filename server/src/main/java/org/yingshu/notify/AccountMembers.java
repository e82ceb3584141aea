package org.yingshu.notify;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.yingshu.identity.AccountView;
import org.yingshu.identity.Accounts;

/** The accounts of identity. */
@Component
class AccountMembers implements Members {

    private static final int CITY_DIGITS = 4;
    private static final int PROVINCE_DIGITS = 2;
    private static final int DIGITS = 6;

    private final Accounts accounts;

    AccountMembers(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public Set<UUID> of(UUID organisation) {
        return ids(accounts.of(organisation));
    }

    /** Where a place has nobody, those of the place above it: county, city, province. */
    @Override
    public Set<UUID> holding(String permission, String region) {
        for (String place : List.of(region, upTo(region, CITY_DIGITS), upTo(region, PROVINCE_DIGITS))) {
            Set<UUID> found = ids(accounts.holding(permission, place));
            if (!found.isEmpty()) {
                return found;
            }
        }
        return Set.of();
    }

    /** 411002 → 411000 → 410000 */
    private static String upTo(String region, int digits) {
        return region.substring(0, digits) + "0".repeat(DIGITS - digits);
    }

    private static Set<UUID> ids(Collection<AccountView> found) {
        return found.stream().map(AccountView::id).collect(Collectors.toSet());
    }
}
