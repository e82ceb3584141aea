package org.yingshu.identity.session;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;

/** An OpenID Connect provider, as much of one as a sign-in needs. */
final class StandInProvider implements AutoCloseable {

    /** Like a real one it keeps its key while it is restarted, for those who ask remember it. */
    private static final RSAKey KEY = key();

    private final String issuer;
    private final String client;
    private final HttpServer server;
    private RSAKey signs = KEY;
    private String login = "";
    private String nonce = "";

    StandInProvider(URI issuer, String client) throws IOException {
        this.issuer = issuer.toString();
        this.client = client;
        server = HttpServer.create(new InetSocketAddress("localhost", issuer.getPort()), 0);
        server.createContext(
                issuer.getPath() + "/.well-known/openid-configuration",
                exchange -> answer(exchange, """
                {"issuer":"%1$s","authorization_endpoint":"%1$s/authorize","token_endpoint":"%1$s/token",
                 "jwks_uri":"%1$s/keys","response_types_supported":["code"],"subject_types_supported":["public"],
                 "id_token_signing_alg_values_supported":["RS256"]}""".formatted(this.issuer)));
        server.createContext(
                issuer.getPath() + "/keys", exchange -> answer(exchange, new JWKSet(KEY.toPublicJWK()).toString()));
        server.createContext(issuer.getPath() + "/token", exchange -> answer(exchange, """
                {"access_token":"a","token_type":"Bearer","expires_in":60,"id_token":"%s"}""".formatted(token())));
        server.start();
    }

    /** Whom the next answer is about. */
    void knows(String who, String question) {
        login = who;
        nonce = question;
    }

    /** From now on it signs with a key that is not the one it shows. */
    void forge() {
        signs = key();
    }

    private String token() {
        try {
            var token = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.RS256)
                            .keyID(KEY.getKeyID())
                            .build(),
                    new JWTClaimsSet.Builder()
                            .issuer(issuer)
                            .subject("s-" + login)
                            .audience(client)
                            .claim("nonce", nonce)
                            .claim("preferred_username", login)
                            .issueTime(Date.from(Instant.now()))
                            .expirationTime(Date.from(Instant.now().plusSeconds(60)))
                            .build());
            token.sign(new RSASSASigner(signs));
            return token.serialize();
        } catch (com.nimbusds.jose.JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static RSAKey key() {
        try {
            return new RSAKeyGenerator(2048).keyID("k1").generate();
        } catch (com.nimbusds.jose.JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void answer(HttpExchange exchange, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
