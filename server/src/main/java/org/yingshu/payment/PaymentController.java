package org.yingshu.payment;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.yingshu.engine.calendar.WorkCalendar;
import org.yingshu.files.DocumentFormat;
import org.yingshu.files.Documents;
import org.yingshu.files.OfficialDocument;
import org.yingshu.files.Tongue;
import org.yingshu.journal.Journal;
import org.yingshu.shared.naming.EnglishNames;
import org.yingshu.shared.problem.ProblemException;
import org.yingshu.shared.problem.ProblemTexts;

/** Paying, and the receipt for it. */
@RestController
@RequestMapping("/api/payment/orders")
class PaymentController {

    private static final int MOST = 100;

    private final Payments payments;
    private final Journal journal;
    private final Documents documents;
    private final ProblemTexts texts;
    private final EnglishNames names;

    PaymentController(Payments payments, Journal journal, Documents documents, ProblemTexts texts, EnglishNames names) {
        this.payments = payments;
        this.journal = journal;
        this.documents = documents;
        this.texts = texts;
        this.names = names;
    }

    record StandInRequest(boolean succeeds) {}

    record RefundRequest(@NotBlank @Size(max = 500) String reason) {}

    /** The newest that the caller may see. */
    @GetMapping
    @PreAuthorize("hasAuthority('payment:read')")
    List<OrderView> list() {
        return payments.newest(MOST);
    }

    @GetMapping("/{id}")
    @PreAuthorize("hasAuthority('payment:read')")
    OrderView order(@PathVariable UUID id) {
        return payments.view(id);
    }

    @PostMapping("/{id}/beginning")
    @PreAuthorize("hasAuthority('payment:pay')")
    PaymentConnector.Ticket begin(@PathVariable UUID id) {
        return payments.begin(id, journal.actOfCaller());
    }

    /** The payer is back from the payment system. */
    @PostMapping("/{id}/settlement")
    @PreAuthorize("hasAuthority('payment:pay')")
    OrderView settle(@PathVariable UUID id) {
        return payments.settle(id, journal.actOfCaller());
    }

    /** What the stand-in's page says. */
    @PostMapping("/{id}/stand-in")
    @PreAuthorize("hasAuthority('payment:pay')")
    OrderView standIn(@PathVariable UUID id, @RequestBody StandInRequest body) {
        payments.standInAnswers(id, body.succeeds());
        return payments.settle(id, journal.actOfCaller());
    }

    @PostMapping("/{id}/refund")
    @PreAuthorize("hasAuthority('payment:refund')")
    OrderView refund(@PathVariable UUID id, @Valid @RequestBody RefundRequest body) {
        return payments.refund(id, body.reason(), journal.actOfCaller());
    }

    @GetMapping("/{id}/receipt")
    @PreAuthorize("hasAuthority('payment:read')")
    ResponseEntity<byte[]> receipt(
            @PathVariable UUID id, @RequestParam(defaultValue = "PDF") DocumentFormat format, Locale reader) {
        OrderView order = payments.view(id);
        if (order.receipt() == null || order.paidAt() == null) {
            throw new ProblemException(PaymentProblem.NOT_PAID);
        }
        OfficialDocument paper = receipt(order, Tongue.CHINESE, Locale.CHINESE);
        boolean aided = reader.getLanguage().equals(Locale.ENGLISH.getLanguage());
        OfficialDocument aid = aided ? receipt(order, Tongue.ENGLISH, Locale.ENGLISH) : null;
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(format.mediaType()))
                .header(
                        "Content-Disposition",
                        ContentDisposition.attachment()
                                .filename(
                                        paper.title() + " " + order.receipt() + "." + format.ending(),
                                        StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(documents.render(paper.withAid(aid), format));
    }

    private OfficialDocument receipt(OrderView order, Tongue tongue, Locale reader) {
        return OfficialDocument.titled(texts.text("payment.paper.receipt", List.of(), reader))
                .in(tongue)
                .number(order.receipt())
                .paragraph(texts.text("payment.paper.payer", List.of(order.payerName()), reader))
                .paragraph(texts.text("payment.paper.what", List.of(names.said(order.title(), reader)), reader))
                .paragraph(texts.text(
                        "payment.paper.amount", List.of(order.amount().toPlainString()), reader))
                .signed(
                        names.said(order.payee(), reader),
                        LocalDate.ofInstant(Objects.requireNonNull(order.paidAt()), WorkCalendar.ZONE))
                .build();
    }
}
