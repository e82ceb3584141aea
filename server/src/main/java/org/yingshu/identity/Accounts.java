package org.yingshu.identity;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.yingshu.identity.model.AccountRepository;

/** Whom other modules may address: active accounts only, whatever the scope of the work in hand. */
@Component
public class Accounts {

    private final AccountRepository accounts;

    Accounts(AccountRepository accounts) {
        this.accounts = accounts;
    }

    /** Everybody who works for an organisation. */
    public List<AccountView> of(UUID organisation) {
        return accounts.active(null, organisation, null, null);
    }

    /** Everybody with a permission whose region's code begins so, such as 4110. */
    public List<AccountView> holding(String permission, String regionPrefix) {
        @Nullable
        String[] roles = Arrays.stream(Role.values())
                .filter(role -> role.permissions().contains(permission))
                .map(Role::name)
                .toArray(String[]::new);
        return accounts.active(null, null, roles, regionPrefix);
    }

    public Optional<AccountView> account(UUID id) {
        return accounts.active(id, null, null, null).stream().findFirst();
    }
}
