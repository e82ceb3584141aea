package org.yingshu.feedback;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yingshu.feedback.asking.Giving;
import org.yingshu.feedback.consultation.Asking;

/** Reviews and questions as people would give them, for a platform that shows how it works. */
@Component
public class SampleFeedback {

    private final Invitations invitations;
    private final Giving giving;
    private final Asking asking;

    SampleFeedback(Invitations invitations, Giving giving, Asking asking) {
        this.invitations = invitations;
        this.giving = giving;
        this.asking = asking;
    }

    /**
     * A review of when the service ended.
     *
     * @param name with a telephone: then the review can be called back
     */
    @Transactional
    public void review(
            ServiceDone service,
            int grade,
            List<String> tags,
            String text,
            @Nullable String name,
            @Nullable String phone) {
        String path = invitations.invite(service);
        giving.ofInvitation(
                path.substring(path.lastIndexOf('/') + 1),
                new Giving.Said(grade, tags, text, false, name, phone),
                Channel.WEB,
                null,
                service.at());
    }

    @Transactional
    public void question(String title, String text, String region, UUID organisation) {
        asking.ask(title, text, region, organisation);
    }
}
