package org.yingshu.notify;

import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import org.yingshu.shared.Page;
import org.yingshu.shared.access.Caller;
import org.yingshu.shared.problem.Problem;
import org.yingshu.shared.problem.ProblemException;

/** The caller's own messages; there is no way to ask for another's. */
@RestController
@RequestMapping("/api/notify")
class InboxController {

    private static final int MOST = 200;

    private final MessageStore messages;
    private final MessageTexts texts;
    private final UnreadSignal signal;
    private final Streams streams;
    private final Clock clock;

    InboxController(MessageStore messages, MessageTexts texts, UnreadSignal signal, Streams streams, Clock clock) {
        this.messages = messages;
        this.texts = texts;
        this.signal = signal;
        this.streams = streams;
        this.clock = clock;
    }

    /** Which messages are shown. */
    enum State {
        read,
        unread
    }

    record MessageView(
            UUID id,
            Instant at,
            String title,
            String text,
            @Nullable String to,
            @Nullable Instant readAt) {}

    record Unread(int count) {}

    @GetMapping("/messages")
    @PreAuthorize("hasAuthority('notify:read')")
    Page<MessageView> messages(
            @RequestParam(required = false) @Nullable State state,
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable UUID after,
            @RequestParam(defaultValue = "50") int size,
            Locale reader) {
        int limit = Math.clamp(size, 1, MOST);
        Boolean read = state == null ? null : state == State.read;
        var found = messages.page(
                Caller.current().account(), read, q == null || q.isBlank() ? null : q.strip(), after, limit);
        return Page.of(
                found.stream().map(message -> view(message, reader)).toList(),
                limit,
                view -> view.id().toString(),
                null);
    }

    private MessageView view(MessageStore.Message message, Locale reader) {
        return new MessageView(
                message.id(),
                message.at(),
                texts.title(message.code(), message.arguments(), reader),
                texts.text(message.code(), message.arguments(), reader),
                message.to(),
                message.readAt());
    }

    @GetMapping("/unread")
    @PreAuthorize("hasAuthority('notify:read')")
    Unread unread() {
        return new Unread(messages.unread(Caller.current().account()));
    }

    @PostMapping("/messages/{id}/read")
    @PreAuthorize("hasAuthority('notify:read')")
    @Transactional
    public Unread read(@PathVariable UUID id) {
        UUID account = Caller.current().account();
        if (!messages.read(account, id, clock.instant())) {
            throw new ProblemException(Problem.NOT_FOUND);
        }
        signal.changed(Set.of(account));
        return new Unread(messages.unread(account));
    }

    @PostMapping("/messages/read")
    @PreAuthorize("hasAuthority('notify:read')")
    @Transactional
    public Unread readAll() {
        UUID account = Caller.current().account();
        messages.readAll(account, clock.instant());
        signal.changed(Set.of(account));
        return new Unread(messages.unread(account));
    }

    /** Server-sent events: {@code unread} with the count, at once and whenever it changes. */
    @GetMapping(path = "/stream", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    @PreAuthorize("hasAuthority('notify:read')")
    ResponseEntity<SseEmitter> stream() {
        UUID account = Caller.current().account();
        return ResponseEntity.ok()
                .header("Cache-Control", "no-store")
                .header("X-Accel-Buffering", "no")
                .body(streams.open(account, messages.unread(account)));
    }
}
