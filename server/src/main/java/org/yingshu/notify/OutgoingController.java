package org.yingshu.notify;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.yingshu.notify.OutgoingStore.Outgoing;
import org.yingshu.notify.OutgoingStore.State;
import org.yingshu.shared.Page;

/** What left the platform, for those who run it. Addresses are shown in part only. */
@RestController
@RequestMapping("/api/notify/outgoing")
class OutgoingController {

    private static final int MOST = 200;

    private final OutgoingStore outgoing;

    OutgoingController(OutgoingStore outgoing) {
        this.outgoing = outgoing;
    }

    record OutgoingView(
            UUID id,
            Instant at,
            Channel channel,
            String address,
            String title,
            String text,
            State state,
            int attempts,
            @Nullable Instant sentAt,
            @Nullable String via,
            @Nullable String failure) {}

    @GetMapping
    @PreAuthorize("hasAuthority('notify:manage')")
    Page<OutgoingView> outgoing(
            @RequestParam(required = false) @Nullable Channel channel,
            @RequestParam(required = false) @Nullable State state,
            @RequestParam(required = false) @Nullable UUID after,
            @RequestParam(defaultValue = "50") int size) {
        int limit = Math.clamp(size, 1, MOST);
        var found = outgoing.page(channel, state, after, limit).stream()
                .map(OutgoingController::view)
                .toList();
        return Page.of(found, limit, view -> view.id().toString(), null);
    }

    private static OutgoingView view(Outgoing letter) {
        return new OutgoingView(
                letter.id(),
                letter.at(),
                letter.channel(),
                masked(letter.channel(), letter.address()),
                letter.title(),
                letter.text(),
                letter.state(),
                letter.attempts(),
                letter.sentAt(),
                letter.via(),
                letter.failure());
    }

    /** 138****0000, z***@example.gov.cn */
    static String masked(Channel channel, String address) {
        return switch (channel) {
            case EMAIL -> address.replaceFirst("^(.).*@", "$1***@");
            case SMS ->
                address.length() < 8
                        ? "****"
                        : address.substring(0, 3) + "****" + address.substring(address.length() - 4);
        };
    }
}
