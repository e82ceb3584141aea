package org.yingshu.identity.session;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.SupplierClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.core.user.OAuth2User;
import org.springframework.stereotype.Component;
import org.yingshu.identity.IdentityProblem;
import org.yingshu.identity.IdentitySettings;
import org.yingshu.identity.model.Device;
import org.yingshu.shared.problem.ProblemException;

/**
 * Signs in by an OpenID Connect provider. It says who somebody is; what that person may do stands in our account, and
 * the session is ours. The provider is asked for its addresses at the first sign-in, so the server starts without it.
 */
@Component
@ConditionalOnProperty("yingshu.identity.oidc.issuer")
class ProviderSignIn {

    static final String REGISTRATION = "yingshu";
    private static final Logger LOG = LoggerFactory.getLogger(ProviderSignIn.class);

    private final SignIn signIn;
    private final IdentitySettings.Oidc oidc;

    ProviderSignIn(SignIn signIn, IdentitySettings settings) {
        this.signIn = signIn;
        this.oidc = Objects.requireNonNull(settings.oidc());
    }

    void configure(HttpSecurity http) {
        http.oauth2Login(login -> login.loginPage("/sign-in")
                .clientRegistrationRepository(new SupplierClientRegistrationRepository(
                        () -> new InMemoryClientRegistrationRepository(registration())))
                .authorizedClientRepository(new Forgetful())
                .successHandler(this::known)
                .failureHandler((request, response, e) -> {
                    LOG.warn("The provider's answer was refused: {}", e.getMessage());
                    back(response, "identity.provider-refused");
                }));
    }

    private ClientRegistration registration() {
        return ClientRegistrations.fromIssuerLocation(Objects.requireNonNull(oidc.issuer()))
                .registrationId(REGISTRATION)
                .clientId(oidc.clientId())
                .clientSecret(oidc.clientSecret())
                .scope("openid", "profile")
                .build();
    }

    private void known(HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws IOException {
        // It only held what the way to the provider and back needed.
        HttpSession passing = request.getSession(false);
        if (passing != null) {
            passing.invalidate();
        }
        Object login = ((OAuth2User) Objects.requireNonNull(authentication.getPrincipal())).getAttribute(oidc.login());
        try {
            if (login == null) {
                throw new ProblemException(IdentityProblem.WRONG_PASSWORD);
            }
            SessionCookie.write(request, response, signIn.byProvider(login.toString(), Device.of(request)));
            response.sendRedirect("/workbench");
        } catch (ProblemException e) {
            back(
                    response,
                    e.code().equals(IdentityProblem.WRONG_PASSWORD.code()) ? "identity.provider-unknown" : e.code());
        }
    }

    private static void back(HttpServletResponse response, String code) throws IOException {
        response.sendRedirect("/sign-in?refused=" + URLEncoder.encode(code, StandardCharsets.UTF_8));
    }

    /** We ask nothing more of the provider, so its tokens are not kept. */
    private static final class Forgetful implements OAuth2AuthorizedClientRepository {

        @Override
        @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals"})
        public <T extends OAuth2AuthorizedClient> T loadAuthorizedClient(
                String registration, Authentication principal, HttpServletRequest request) {
            return null;
        }

        @Override
        public void saveAuthorizedClient(
                OAuth2AuthorizedClient client,
                Authentication principal,
                HttpServletRequest request,
                HttpServletResponse response) {}

        @Override
        public void removeAuthorizedClient(
                String registration,
                Authentication principal,
                HttpServletRequest request,
                HttpServletResponse response) {}
    }
}
