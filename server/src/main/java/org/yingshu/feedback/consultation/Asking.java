package org.yingshu.feedback.consultation;

import java.util.UUID;
import org.springframework.stereotype.Component;

/** Questions that come from elsewhere than the portal. */
@Component
public class Asking {

    private final Consultations consultations;

    Asking(Consultations consultations) {
        this.consultations = consultations;
    }

    /** @return the code by which the answer is found */
    public String ask(String title, String text, String region, UUID organisation) {
        return consultations.ask(new Consultations.Question(title, text, "", region, organisation, null, null), null);
    }
}
