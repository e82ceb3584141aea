package org.yingshu.market.trade;

import java.util.Base64;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.yingshu.market.model.Purchase.Terms;
import org.yingshu.shared.secret.Secrets;
import tools.jackson.databind.json.JsonMapper;

/** Closes the terms of a bid, so that neither the journal nor a copy of the database tells them, and opens them. */
@Component
class Seal {

    private final Secrets secrets;
    private final JsonMapper json;

    Seal(Secrets secrets, JsonMapper json) {
        this.secrets = secrets;
        this.json = json;
    }

    String close(Terms terms, UUID bid) {
        return Base64.getEncoder().encodeToString(secrets.encrypt(json.writeValueAsString(terms), place(bid)));
    }

    Terms open(String sealed, UUID bid) {
        return json.readValue(secrets.decrypt(Base64.getDecoder().decode(sealed), place(bid)), Terms.class);
    }

    private static String place(UUID bid) {
        return "market.bid.terms/" + bid;
    }
}
