package org.yingshu.casework.handling;

import java.util.Locale;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.yingshu.files.DocumentFormat;

/** The notices of a case on paper. */
@RestController
@RequestMapping("/api/casework/cases/{id}/documents")
class CasePaperController {

    private final CasePapers papers;

    CasePaperController(CasePapers papers) {
        this.papers = papers;
    }

    @GetMapping("/{kind}")
    @PreAuthorize("hasAuthority('casework:read')")
    ResponseEntity<byte[]> document(
            @PathVariable UUID id,
            @PathVariable String kind,
            @RequestParam(defaultValue = "DOCX") DocumentFormat format,
            Locale reader) {
        return papers.answer(id, kind, format, reader);
    }
}
