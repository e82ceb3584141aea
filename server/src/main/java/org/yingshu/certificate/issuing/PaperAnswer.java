package org.yingshu.certificate.issuing;

import java.nio.charset.StandardCharsets;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.yingshu.files.DocumentFormat;

/** A paper as an answer: to be saved, never to be kept on the way. */
public final class PaperAnswer {

    private PaperAnswer() {}

    /** @param name of the file, without its ending */
    public record Paper(String name, DocumentFormat format, byte[] content) {}

    public static ResponseEntity<byte[]> of(Paper paper) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(paper.format().mediaType()))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(paper.name() + "." + paper.format().ending(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .header("X-Content-Type-Options", "nosniff")
                .cacheControl(CacheControl.noStore())
                .body(paper.content());
    }
}
