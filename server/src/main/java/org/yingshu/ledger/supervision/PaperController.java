package org.yingshu.ledger.supervision;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.yingshu.files.DocumentFormat;
import org.yingshu.files.Documents;
import org.yingshu.files.OfficialDocument;
import org.yingshu.journal.JsonStateTable;

/** Supervision orders and records on paper. */
@RestController
@RequestMapping("/api/ledger")
class PaperController {

    private final Supervised supervised;
    private final JsonStateTable<Order> orders;
    private final JsonStateTable<SupervisionRecord> records;
    private final Documents documents;

    PaperController(
            Supervised supervised,
            JsonStateTable<Order> orders,
            JsonStateTable<SupervisionRecord> records,
            Documents documents) {
        this.supervised = supervised;
        this.orders = orders;
        this.records = records;
        this.documents = documents;
    }

    @GetMapping("/orders/{id}/document")
    @PreAuthorize("hasAuthority('ledger:read')")
    ResponseEntity<byte[]> order(@PathVariable UUID id, @RequestParam(defaultValue = "DOCX") DocumentFormat format) {
        Order order = supervised.show(orders, id).it();
        return answer("督办单 " + order.title(), SupervisionPaper.of(order), format);
    }

    @GetMapping("/records/{id}/document")
    @PreAuthorize("hasAuthority('ledger:read')")
    ResponseEntity<byte[]> record(@PathVariable UUID id, @RequestParam(defaultValue = "DOCX") DocumentFormat format) {
        SupervisionRecord record = supervised.show(records, id).it();
        return answer(record.title(), SupervisionPaper.of(record), format);
    }

    private ResponseEntity<byte[]> answer(String name, OfficialDocument paper, DocumentFormat format) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(format.mediaType()))
                .header(
                        "Content-Disposition",
                        ContentDisposition.attachment()
                                .filename(name + "." + format.ending(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(documents.render(paper, format));
    }
}
