package org.yingshu.files.preview;

import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.yingshu.files.Files;

@RestController
@RequestMapping("/api/files/{id}")
class PreviewController {

    private final Files files;
    private final PagePreviews pages;
    private final TextPreview texts;

    PreviewController(Files files, PagePreviews pages, TextPreview texts) {
        this.files = files;
        this.pages = pages;
        this.texts = texts;
    }

    /**
     * How a file can be shown.
     *
     * @param pages how many pictures there are to ask for; 0 for a text
     */
    record Preview(PreviewKind kind, int pages) {}

    @GetMapping("/preview")
    @PreAuthorize("hasAuthority('files:read')")
    Preview preview(@PathVariable UUID id) {
        Files.Content content = files.open(id);
        PreviewKind kind = PreviewKind.of(content.kind());
        return new Preview(kind, kind == PreviewKind.PAGES ? pages.count(content) : 0);
    }

    /** A page as a picture; a picture file is its only page. */
    @GetMapping("/pages/{page}")
    @PreAuthorize("hasAuthority('files:read')")
    ResponseEntity<Resource> page(
            @PathVariable UUID id, @PathVariable int page, @RequestParam(defaultValue = "900") int width) {
        Path picture = pages.page(files.open(id), page, width);
        return ResponseEntity.ok()
                .contentType(MediaType.IMAGE_PNG)
                .header("X-Content-Type-Options", "nosniff")
                .cacheControl(CacheControl.maxAge(Duration.ofMinutes(10)).cachePrivate())
                .body(new FileSystemResource(picture));
    }

    @GetMapping("/text")
    @PreAuthorize("hasAuthority('files:read')")
    TextPreview.Excerpt text(@PathVariable UUID id) {
        return texts.of(files.open(id));
    }
}
