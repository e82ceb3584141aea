package org.yingshu.files.preview;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageIO;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.yingshu.engine.reader.input.ContentKind;
import org.yingshu.files.FileProblem;
import org.yingshu.files.FileSettings;
import org.yingshu.files.Files.Content;
import org.yingshu.shared.database.DatabaseSettings;
import org.yingshu.shared.problem.ProblemException;

/** Draws pages once and keeps them for a while, by the digest of their file: the same file is the same pictures. */
@Component
class PagePreviews {

    private static final Logger LOG = LoggerFactory.getLogger(PagePreviews.class);

    /** Few widths, so that nobody can fill the disk by asking for each. */
    private static final int[] WIDTHS = {240, 600, 900, 1400, 2000};

    private static final int WAIT_SECONDS = 20;

    /** Drawing takes a core and tens of megabytes. */
    private final Semaphore drawing = new Semaphore(2);

    private final Path folder;
    private final FileSettings settings;
    private final Clock clock;

    PagePreviews(DatabaseSettings data, FileSettings settings, Clock clock) throws IOException {
        this.folder = Files.createDirectories(data.directory().resolve("files").resolve("previews"));
        this.settings = settings;
        this.clock = clock;
    }

    int count(Content content) {
        return content.kind() == ContentKind.PDF
                ? drawn(content, () -> Picture.pages(content.path().toFile()))
                : 1;
    }

    Path page(Content content, int page, int askedWidth) {
        if (PreviewKind.of(content.kind()) != PreviewKind.PAGES) {
            throw new ProblemException(FileProblem.NO_PREVIEW, content.file().name());
        }
        int width = width(askedWidth);
        String sm3 = content.file().sm3();
        Path picture = folder.resolve(sm3.substring(0, 2)).resolve(sm3 + "-" + page + "-" + width + ".png");
        if (Files.exists(picture)) {
            return picture;
        }
        int pages = count(content);
        if (page < 1 || page > pages) {
            throw new ProblemException(FileProblem.NO_SUCH_PAGE, pages, page);
        }
        return drawn(content, () -> {
            var file = content.path().toFile();
            keep(
                    content.kind() == ContentKind.PDF ? Picture.page(file, page, width) : Picture.of(file, width),
                    picture);
            return picture;
        });
    }

    private interface Drawing<T> {
        T draw() throws IOException;
    }

    /** A damaged or malicious file may fail in any way; none of them is our fault, and none may end the server. */
    private <T> T drawn(Content content, Drawing<T> work) {
        try {
            if (!drawing.tryAcquire(WAIT_SECONDS, TimeUnit.SECONDS)) {
                throw new ProblemException(FileProblem.PREVIEW_BUSY);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ProblemException(FileProblem.PREVIEW_BUSY);
        }
        try {
            return work.draw();
        } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError e) {
            LOG.info("File {} cannot be previewed: {}", content.file().id(), e.toString());
            throw new ProblemException(FileProblem.NO_PREVIEW, content.file().name());
        } finally {
            drawing.release();
        }
    }

    private static void keep(BufferedImage image, Path picture) throws IOException {
        Path shelf = Files.createDirectories(picture.resolveSibling("."));
        Path part = shelf.resolve(UUID.randomUUID() + ".part");
        try {
            ImageIO.write(image, "png", part.toFile());
            Files.move(part, picture, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private static int width(int asked) {
        for (int width : WIDTHS) {
            if (asked <= width) {
                return width;
            }
        }
        return WIDTHS[WIDTHS.length - 1];
    }

    @Scheduled(cron = "0 10 4 * * *", zone = "Asia/Shanghai")
    void forgetOld() throws IOException {
        Instant before = clock.instant().minus(settings.keepPreviews());
        try (var files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                if (Files.getLastModifiedTime(file).toInstant().isBefore(before)) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }
}
