package org.yingshu.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import org.yingshu.engine.reader.input.ContentKind;
import org.yingshu.engine.reader.input.Unreadable;
import org.yingshu.files.FileRepository.FileRow;
import org.yingshu.shared.Ids;
import org.yingshu.shared.access.Caller;
import org.yingshu.shared.problem.Problem;
import org.yingshu.shared.problem.ProblemException;

/**
 * Attachments, for other modules. A file is first stored, then attached to the thing it belongs to by that thing's
 * module, which thereby says who may read it: its uploader, and those who may see the thing. What nobody attaches is
 * removed after a while.
 */
@Component
public class Files {

    private static final Logger LOG = LoggerFactory.getLogger(Files.class);

    private final ContentStore store;
    private final FileRepository repository;
    private final FileSettings settings;
    private final TransactionTemplate transaction;

    Files(ContentStore store, FileRepository repository, FileSettings settings, TransactionTemplate transaction) {
        this.store = store;
        this.repository = repository;
        this.settings = settings;
        this.transaction = transaction;
    }

    /** A file that is open to be read. */
    public record Content(FileView file, Path path, ContentKind kind) {}

    /**
     * Stores a file of the caller, or of the platform where there is none. The bytes are on the disk before the row is
     * committed; called outside of a transaction it holds no connection while they come in.
     *
     * @throws ProblemException when it is too large, empty, of a kind that is not taken, or not what its name says
     */
    public FileView store(String name, InputStream in) {
        String clean = FileName.clean(name);
        FileType type = FileType.named(clean)
                .orElseThrow(() ->
                        new ProblemException(FileProblem.TYPE_REFUSED, clean, String.join(" ", FileType.allEndings())));
        try (var arrival = receive(in)) {
            if (arrival.size() == 0) {
                throw new ProblemException(FileProblem.EMPTY, clean);
            }
            ContentKind content = sniff(arrival.file(), clean);
            if (content == ContentKind.MACROS) {
                throw new ProblemException(FileProblem.HAS_MACROS, clean);
            }
            if (!type.mayBe(content)) {
                throw new ProblemException(FileProblem.NOT_WHAT_IT_SAYS, clean);
            }
            var view = new FileView(Ids.next(), clean, type.mediaType(content), arrival.size(), arrival.sm3());
            transaction.executeWithoutResult(status -> keep(view, content, arrival));
            return view;
        } catch (IOException | UncheckedIOException e) {
            LOG.error("A file could not be stored below {}", store.contents(), e);
            throw new ProblemException(FileProblem.DISK);
        }
    }

    private ContentStore.Arrival receive(InputStream in) throws IOException {
        try {
            return store.receive(in, settings.maxSize().toBytes());
        } catch (ContentStore.TooMuch e) {
            throw new ProblemException(FileProblem.TOO_LARGE, settings.maxSize().toMegabytes());
        }
    }

    private static ContentKind sniff(Path file, String name) throws IOException {
        try {
            return ContentKind.of(file, name);
        } catch (Unreadable e) {
            throw new ProblemException(FileProblem.DANGEROUS, name);
        }
    }

    private void keep(FileView view, ContentKind content, ContentStore.Arrival arrival) {
        repository.hold(view.sm3());
        try {
            repository.insert(view, content.name(), arrival.settle(), Caller.currentOrNull());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The file, when the caller may read it; otherwise it is not found. */
    public FileView view(UUID id) {
        return row(id).view();
    }

    /** Those of the files that the caller may read, oldest first. */
    public List<FileView> views(Collection<UUID> ids) {
        return repository.find(ids, me()).stream().map(FileRow::view).toList();
    }

    /** What is attached to a thing and may be read by the caller, oldest first. */
    public List<FileView> of(String module, UUID subject) {
        return repository.of(module, subject, me()).stream().map(FileRow::view).toList();
    }

    /** The bytes, when the caller may read them. */
    public Content open(UUID id) {
        FileRow row = row(id);
        Path path = store.path(row.view().sm3());
        if (!java.nio.file.Files.isReadable(path)) {
            LOG.error("The content of file {} is missing: {}", id, path);
            throw new ProblemException(FileProblem.GONE, row.view().name());
        }
        return new Content(row.view(), path, ContentKind.valueOf(row.content()));
    }

    /**
     * Attaches files that the caller uploaded to a thing, in the caller's transaction; a second time changes nothing but
     * who may read them.
     *
     * @param organisations those that have a part in the thing
     * @param regions the places of the thing, six digits; more than one where it is accepted here and decided there
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void attach(Collection<UUID> ids, String module, UUID subject, Set<UUID> organisations, String... regions) {
        UUID me = me();
        for (UUID id : new LinkedHashSet<>(ids)) {
            if (!repository.attach(id, module, subject, organisations, Set.copyOf(List.of(regions)), me)) {
                throw new ProblemException(FileProblem.NOT_YOURS);
            }
        }
    }

    /** Says anew who has a part in a thing: from now on they may read what is attached to it. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void reach(String module, UUID subject, Set<UUID> organisations, String... regions) {
        repository.reach(module, subject, organisations, Set.copyOf(List.of(regions)));
    }

    /** Takes back an upload of the caller that is not attached to anything. */
    @Transactional
    public void discard(UUID id) {
        UUID me = me();
        FileRow row = row(id);
        if (row.subject() != null) {
            throw new ProblemException(FileProblem.ATTACHED, row.view().name());
        }
        if (!repository.deleteWaiting(id, me)) {
            throw new ProblemException(Problem.NOT_FOUND);
        }
    }

    private FileRow row(UUID id) {
        return repository.find(id, me()).orElseThrow(() -> new ProblemException(Problem.NOT_FOUND));
    }

    private static @Nullable UUID me() {
        Caller caller = Caller.currentOrNull();
        return caller == null ? null : caller.account();
    }
}
