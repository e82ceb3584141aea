package org.yingshu.files.preview;

import org.springframework.stereotype.Component;
import org.yingshu.engine.reader.input.ContentKind;
import org.yingshu.engine.reader.input.SourceLimits;
import org.yingshu.engine.reader.input.SourceReader;
import org.yingshu.engine.reader.input.Unreadable;
import org.yingshu.files.FileProblem;
import org.yingshu.files.Files;
import org.yingshu.shared.problem.ProblemException;

/** The beginning of a document's text, read as plans are read and with the same guards. */
@Component
class TextPreview {

    /** Some sixty printed pages: whoever wants more wants the file. */
    private static final int MAX_CHARACTERS = 60_000;

    private static final long MB = 1 << 20;

    /** Smaller than for plans: a preview is a convenience and many may ask for one at once. */
    private static final SourceLimits LIMITS =
            new SourceLimits(30 * MB, 8 * MB, 2 * MB, 100_000, 16 * MB, 96 * MB, 150, 5_000, 3_000_000, 100_000, 500);

    private final SourceReader reader = new SourceReader(LIMITS);

    /**
     * The text.
     *
     * @param cut whether there is more
     */
    record Excerpt(String text, boolean cut) {}

    Excerpt of(Files.Content content) {
        if (PreviewKind.of(content.kind()) != PreviewKind.TEXT && content.kind() != ContentKind.PDF) {
            throw new ProblemException(FileProblem.NO_PREVIEW, content.file().name());
        }
        try {
            String text = reader.read(content.path()).text();
            boolean cut = text.length() > MAX_CHARACTERS;
            return new Excerpt(cut ? text.substring(0, MAX_CHARACTERS) : text, cut);
        } catch (Unreadable e) {
            throw new ProblemException(FileProblem.NO_PREVIEW, content.file().name());
        }
    }
}
