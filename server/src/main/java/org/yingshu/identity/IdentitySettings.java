package org.yingshu.identity;

import java.time.Duration;
import java.time.Period;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How people sign in.
 *
 * @param failures wrong passwords in a row after which a login waits (GB/T 22239 8.1.4.1 b asks for a limit, not for a
 *     number)
 * @param addressFailures wrong passwords from one network address; many offices share one behind their firewall
 * @param lockOut how long a login or an address then waits
 * @param idle after this time without a request a session ends
 * @param longest a session ends after this time at the latest
 * @param passwordLength NIST SP 800-63B-4 3.1.1.2 asks for 15 where the password is all there is; 12 with a lock-out
 * @param oneTime how long a password that an administrator gave may wait for its first use
 * @param longestDelegation days that one delegation may last
 * @param hashes passwords that are checked at a time; each takes 19 MiB
 */
@ConfigurationProperties("yingshu.identity")
public record IdentitySettings(
        @DefaultValue("5") int failures,
        @DefaultValue("50") int addressFailures,
        @DefaultValue("15m") Duration lockOut,
        @DefaultValue("2h") Duration idle,
        @DefaultValue("12h") Duration longest,
        @DefaultValue("12") int passwordLength,
        @DefaultValue("14d") Period oneTime,
        @DefaultValue("90") int longestDelegation,
        @DefaultValue("2") int hashes,
        @Nullable Oidc oidc) {

    /**
     * The sign-in of the organisation's own provider; without an issuer it is off.
     *
     * @param issuer whose {@code /.well-known/openid-configuration} says the rest
     * @param login the claim that is the login of an account here
     * @param name what the button says
     */
    public record Oidc(
            @Nullable String issuer,
            @DefaultValue("yingshu") String clientId,
            @DefaultValue("") String clientSecret,
            @DefaultValue("preferred_username") String login,
            @DefaultValue("统一身份认证") String name) {}

    public boolean hasOidc() {
        return oidc != null && oidc.issuer() != null && !oidc.issuer().isBlank();
    }
}
