package org.yingshu.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Takes files in and gives them out: always to be saved, never to be shown by the browser itself. */
@RestController
@RequestMapping("/api/files")
class FileController {

    /** Whatever a browser makes of it, it may do nothing. */
    static final String NOTHING_RUNS = "default-src 'none'; sandbox";

    private final Files files;

    FileController(Files files) {
        this.files = files;
    }

    record Attachments(List<FileView> items) {}

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    @PreAuthorize("hasAuthority('files:upload')")
    FileView upload(@RequestParam MultipartFile file) throws IOException {
        try (InputStream in = file.getInputStream()) {
            return files.store(Objects.requireNonNullElse(file.getOriginalFilename(), ""), in);
        }
    }

    @GetMapping
    @PreAuthorize("hasAuthority('files:read')")
    Attachments list(@RequestParam String module, @RequestParam UUID subject) {
        return new Attachments(files.of(module, subject));
    }

    @GetMapping("/{id}")
    @PreAuthorize("hasAuthority('files:read')")
    FileView view(@PathVariable UUID id) {
        return files.view(id);
    }

    @GetMapping("/{id}/content")
    @PreAuthorize("hasAuthority('files:read')")
    ResponseEntity<Resource> content(@PathVariable UUID id) {
        Files.Content content = files.open(id);
        FileView file = content.file();
        boolean active = file.type().equals("text/html");
        return ResponseEntity.ok()
                .contentType(active ? MediaType.APPLICATION_OCTET_STREAM : MediaType.parseMediaType(file.type()))
                .header(
                        "Content-Disposition",
                        ContentDisposition.attachment()
                                .filename(file.name(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .header("Content-Security-Policy", NOTHING_RUNS)
                .header("X-Content-Type-Options", "nosniff")
                .eTag(file.sm3())
                .cacheControl(CacheControl.maxAge(Duration.ZERO).cachePrivate())
                .body(new FileSystemResource(content.path()));
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @PreAuthorize("hasAuthority('files:upload')")
    void discard(@PathVariable UUID id) {
        files.discard(id);
    }
}
