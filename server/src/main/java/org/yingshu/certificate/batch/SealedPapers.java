package org.yingshu.certificate.batch;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.yingshu.certificate.batch.PaperRow.Paper;
import org.yingshu.shared.secret.Secrets;
import tools.jackson.databind.json.JsonMapper;

/** What a waiting row says, encrypted: it may hold personal numbers, and nobody reads it before it is applied. */
@Component
class SealedPapers {

    private final Secrets secrets;
    private final JsonMapper json;

    SealedPapers(Secrets secrets, JsonMapper json) {
        this.secrets = secrets;
        this.json = json;
    }

    byte[] close(UUID batch, int line, Paper paper) {
        return secrets.encrypt(json.writeValueAsString(paper), place(batch, line));
    }

    Paper open(UUID batch, int line, byte[] sealed) {
        return json.readValue(secrets.decrypt(sealed, place(batch, line)), Paper.class);
    }

    private static String place(UUID batch, int line) {
        return "certificate.batch/" + batch + "/" + line;
    }
}
