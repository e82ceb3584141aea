package org.yingshu.certificate.backlog;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Tables of old papers: the empty one to fill in, and what a filled one would make. */
@RestController
@RequestMapping("/api/certificate/backlogs/{id}/sheet")
class OldPaperController {

    private final OldPaperSheets sheets;

    OldPaperController(OldPaperSheets sheets) {
        this.sheets = sheets;
    }

    /** The heads alone, as a file that spreadsheets open with their Chinese right. */
    @GetMapping
    @PreAuthorize("hasAuthority('certificate:issue')")
    ResponseEntity<byte[]> empty(@PathVariable UUID id) {
        String table = "\ufeff" + String.join(",", sheets.heads(id)) + "\r\n";
        String name = ContentDisposition.attachment()
                .filename("存量证照.csv", StandardCharsets.UTF_8)
                .build()
                .toString();
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .header(HttpHeaders.CONTENT_DISPOSITION, name)
                .body(table.getBytes(StandardCharsets.UTF_8));
    }

    /** Reads a table; nothing is made yet. */
    @PostMapping
    @PreAuthorize("hasAuthority('certificate:issue')")
    OldPaperSheets.Sheet read(@PathVariable UUID id, @RequestParam MultipartFile file) throws IOException {
        Path copy = Files.createTempFile("yingshu-old-papers-", ".tmp");
        try {
            file.transferTo(copy);
            return sheets.read(id, copy);
        } finally {
            Files.deleteIfExists(copy);
        }
    }
}
