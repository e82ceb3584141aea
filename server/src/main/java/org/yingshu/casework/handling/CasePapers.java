package org.yingshu.casework.handling;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yingshu.casework.model.CaseFile;
import org.yingshu.casework.model.CaseStore;
import org.yingshu.casework.model.Procedure;
import org.yingshu.casework.model.ProcedureStore;
import org.yingshu.clock.ClockView;
import org.yingshu.clock.Clocks;
import org.yingshu.files.DocumentFormat;
import org.yingshu.files.Documents;
import org.yingshu.files.OfficialDocument;
import org.yingshu.files.Tongue;
import org.yingshu.journal.Journal;
import org.yingshu.journal.JournalJson;
import org.yingshu.matter.DelegatedPowers.Holding;
import org.yingshu.shared.naming.EnglishNames;
import org.yingshu.shared.problem.Problem;
import org.yingshu.shared.problem.ProblemException;
import org.yingshu.shared.problem.ProblemTexts;

/** Writes the notices of a case, for offices and applicants alike. */
@Component
public class CasePapers {

    private final Cases cases;
    private final CaseStore store;
    private final ProcedureStore procedures;
    private final Clocks clocks;
    private final CasePowers powers;
    private final Journal journal;
    private final JournalJson json;
    private final Documents documents;
    private final PaperWords chinese;
    private final PaperWords english;

    CasePapers(
            Cases cases,
            CaseStore store,
            ProcedureStore procedures,
            Clocks clocks,
            CasePowers powers,
            Journal journal,
            JournalJson json,
            Documents documents,
            ProblemTexts texts,
            EnglishNames names) {
        this.cases = cases;
        this.store = store;
        this.procedures = procedures;
        this.clocks = clocks;
        this.powers = powers;
        this.journal = journal;
        this.json = json;
        this.documents = documents;
        this.chinese = new PaperWords(texts, names, Tongue.CHINESE);
        this.english = new PaperWords(texts, names, Tongue.ENGLISH);
    }

    private record Reason(@Nullable String reason) {}

    /**
     * The Chinese text, which is the one in law, and behind it an English one for those who read English.
     *
     * @param kind receipt, acceptance, supplement, non-acceptance or decision
     */
    @Transactional
    public ResponseEntity<byte[]> answer(UUID id, String kind, DocumentFormat format, Locale reader) {
        CaseFile file = cases.find(id).state();
        CasePaper.Kind which = Arrays.stream(CasePaper.Kind.values())
                .filter(one -> one.word().equals(kind))
                .findFirst()
                .orElseThrow(() -> new ProblemException(Problem.NOT_FOUND));
        LocalDate due = store.forEverybody(() -> clocks.of(id, CaseClocks.PROMISED))
                .map(ClockView::due)
                .orElse(null);
        Procedure how = procedures.of(file.procedure());
        String reason = reason(file);
        List<Holding> entrusted =
                powers.of(file, how).stream().filter(Holding::entrusted).toList();
        OfficialDocument paper = new CasePaper(file, how, entrusted, chinese).of(which, reason, due);
        boolean aided = reader.getLanguage().equals(Locale.ENGLISH.getLanguage());
        byte[] content = documents.render(
                aided ? paper.withAid(new CasePaper(file, how, entrusted, english).of(which, reason, due)) : paper,
                format);
        String name = paper.title() + " " + file.head().number() + "." + format.ending();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(format.mediaType()))
                .header(
                        "Content-Disposition",
                        ContentDisposition.attachment()
                                .filename(name, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(content);
    }

    private @Nullable String reason(CaseFile file) {
        return journal.history(file.id()).stream()
                .filter(event -> event.type().equals("NotAccepted"))
                .map(event -> json.read(event.payload(), Reason.class).reason())
                .findFirst()
                .orElse(null);
    }
}
