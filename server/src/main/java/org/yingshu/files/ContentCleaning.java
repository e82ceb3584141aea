package org.yingshu.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.yingshu.shared.scope.CurrentScope;

/**
 * Removes what nothing needs: uploads that nobody attached in time, bytes without a row (their row went, or the server
 * died between the two), and halves of uploads. Several servers may clean at once: whoever stores bytes holds them.
 */
@Component
class ContentCleaning {

    private static final Logger LOG = LoggerFactory.getLogger(ContentCleaning.class);

    /** No upload takes longer; younger bytes may wait for their row. */
    static final Duration UNTOUCHED = Duration.ofHours(24);

    private static final int BATCH = 500;

    private final ContentStore store;
    private final FileRepository repository;
    private final FileSettings settings;
    private final TransactionTemplate transaction;
    private final Clock clock;

    ContentCleaning(
            ContentStore store,
            FileRepository repository,
            FileSettings settings,
            TransactionTemplate transaction,
            Clock clock) {
        this.store = store;
        this.repository = repository;
        this.settings = settings;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Scheduled(cron = "0 40 3 * * *", zone = "Asia/Shanghai")
    void everyNight() {
        CurrentScope.asSystem(this::clean);
    }

    void clean() {
        int rows = repository.deleteWaiting(settings.keepUnattached());
        int contents = 0;
        try {
            removeOld(store.arrivals());
            contents = removeUnneeded(clock.instant().minus(UNTOUCHED));
        } catch (IOException e) {
            LOG.error("The cleaning of {} was broken off", store.contents(), e);
        }
        if (rows + contents > 0) {
            LOG.info("Removed {} uploads that nobody attached, and {} contents that nothing needs", rows, contents);
        }
    }

    private void removeOld(Path folder) throws IOException {
        for (Path file : old(folder, clock.instant().minus(UNTOUCHED))) {
            Files.deleteIfExists(file);
        }
    }

    private int removeUnneeded(Instant before) throws IOException {
        List<Path> candidates = old(store.contents(), before);
        int removed = 0;
        for (int from = 0; from < candidates.size(); from += BATCH) {
            List<Path> batch = candidates.subList(from, Math.min(candidates.size(), from + BATCH));
            Set<String> needed = repository.needed(
                    batch.stream().map(ContentCleaning::digest).toList());
            for (Path file : batch) {
                if (!needed.contains(digest(file)) && remove(file, before)) {
                    removed++;
                }
            }
        }
        return removed;
    }

    /** Looks again once nobody else can store the same bytes. */
    private boolean remove(Path file, Instant before) {
        return Boolean.TRUE.equals(transaction.execute(status -> {
            if (!repository.seize(digest(file))
                    || !repository.needed(Set.of(digest(file))).isEmpty()) {
                return false;
            }
            try {
                return Files.getLastModifiedTime(file).toInstant().isBefore(before) && Files.deleteIfExists(file);
            } catch (IOException e) {
                LOG.warn("{} could not be removed: {}", file, e.toString());
                return false;
            }
        }));
    }

    private static List<Path> old(Path folder, Instant before) throws IOException {
        var found = new ArrayList<Path>();
        try (var files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                if (isOlder(file, before)) {
                    found.add(file);
                }
            }
        }
        return found;
    }

    private static boolean isOlder(Path file, Instant before) throws IOException {
        try {
            return Files.getLastModifiedTime(file).toInstant().isBefore(before);
        } catch (NoSuchFileException e) {
            return false;
        }
    }

    private static String digest(Path file) {
        return file.getFileName().toString();
    }
}
