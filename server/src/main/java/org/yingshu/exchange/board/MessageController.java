package org.yingshu.exchange.board;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.yingshu.exchange.model.Message;
import org.yingshu.exchange.model.MessageStore;
import org.yingshu.exchange.model.SupervisionResult;
import org.yingshu.shared.Page;
import org.yingshu.shared.export.Export;
import org.yingshu.shared.export.ExportFormat;
import org.yingshu.shared.export.Exports;

/** Messages to departments: which came through, which are late, which a person has to look at. */
@RestController
@RequestMapping("/api/exchange")
class MessageController {

    private static final Export<Message> EXPORT = Export.<Message>named("exchange.export.messages")
            .column("exchange.export.made", 20, Message::madeAt)
            .column("exchange.export.number", 22, Message::number)
            .column("exchange.export.item", 36, Message::itemName)
            .column("exchange.export.applicant", 30, Message::applicant)
            .column("exchange.export.event", row -> new Export.Word("exchange.event." + row.event()))
            .column("exchange.export.what", 40, Message::whatZh)
            .column("exchange.export.receiver", 24, Message::receiver)
            .column(
                    "exchange.export.state",
                    row -> new Export.Word("exchange.state." + row.standing().state()))
            .column("exchange.export.due", 20, Message::dueAt)
            .column("exchange.export.answered", 20, row -> row.standing().answeredAt())
            .column("exchange.export.receipt", 24, row -> row.standing().receipt())
            .column("exchange.export.tries", row -> row.standing().tries())
            .column(
                    "exchange.export.fault",
                    48,
                    row -> new Export.Word(row.standing().fault()));

    private final MessageQueries queries;
    private final MessageDesk desk;
    private final Exports exports;

    MessageController(MessageQueries queries, MessageDesk desk, Exports exports) {
        this.queries = queries;
        this.desk = desk;
        this.exports = exports;
    }

    record Reason(@NotBlank @Size(max = 500) String reason) {}

    /** What a case was told of to others, and what supervision found. */
    record OfCase(List<Message> messages, List<SupervisionResult> results) {}

    @GetMapping("/messages")
    @PreAuthorize("hasAuthority('exchange:read')")
    Page<Message> list(
            MessageFilter filter, @RequestParam @Nullable String after, @RequestParam(defaultValue = "50") int size) {
        return queries.list(filter, after, Math.clamp(size, 1, 200));
    }

    @GetMapping("/messages/export")
    @PreAuthorize("hasAuthority('exchange:read')")
    void export(
            MessageFilter filter,
            @RequestParam(defaultValue = "XLSX") ExportFormat format,
            Locale reader,
            HttpServletResponse response)
            throws IOException {
        exports.send(response, EXPORT, format, reader, after -> queries.list(filter, after, Exports.PAGE));
    }

    @GetMapping("/messages/counts")
    @PreAuthorize("hasAuthority('exchange:read')")
    MessageQueries.Counts counts() {
        return queries.counts();
    }

    /** What was done with a message. */
    @GetMapping("/messages/{id}/acts")
    @PreAuthorize("hasAuthority('exchange:read')")
    List<MessageStore.Done> acts(@PathVariable UUID id) {
        return desk.acts(id);
    }

    /** One more try, now. */
    @PostMapping("/messages/{id}/retry")
    @PreAuthorize("hasAuthority('exchange:handle')")
    Message retry(@PathVariable UUID id) {
        return desk.retry(id);
    }

    /** A person told the receiver another way, and says how. */
    @PostMapping("/messages/{id}/by-hand")
    @PreAuthorize("hasAuthority('exchange:handle')")
    Message byHand(@PathVariable UUID id, @Valid @RequestBody Reason body) {
        return desk.byHand(id, body.reason());
    }

    @GetMapping("/cases/{id}")
    @PreAuthorize("hasAuthority('exchange:read')")
    OfCase ofCase(@PathVariable UUID id) {
        return new OfCase(desk.ofCase(id), desk.results(id));
    }
}
