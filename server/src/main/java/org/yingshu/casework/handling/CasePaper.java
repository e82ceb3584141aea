package org.yingshu.casework.handling;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yingshu.casework.CaseProblem;
import org.yingshu.casework.Defect;
import org.yingshu.casework.model.CaseFile;
import org.yingshu.casework.model.Procedure;
import org.yingshu.casework.model.Ruling;
import org.yingshu.casework.model.Supplement;
import org.yingshu.files.OfficialDocument;
import org.yingshu.files.OfficialDocument.Align;
import org.yingshu.files.OfficialDocument.Builder;
import org.yingshu.files.OfficialDocument.Column;
import org.yingshu.matter.DelegatedPowers.Holding;
import org.yingshu.shared.problem.ProblemException;

/** The written notices of a case: one text for each language, out of the same facts. */
final class CasePaper {

    private final CaseFile file;
    private final Procedure how;
    private final List<Holding> entrusted;
    private final PaperWords words;

    /** @param entrusted the powers that the decider has of others */
    CasePaper(CaseFile file, Procedure how, List<Holding> entrusted, PaperWords words) {
        this.file = file;
        this.how = how;
        this.entrusted = entrusted;
        this.words = words;
    }

    /** What a case can be told in writing. */
    enum Kind {
        /** the receipt for what was handed in */
        RECEIPT,
        ACCEPTANCE,
        SUPPLEMENT,
        NON_ACCEPTANCE,
        DECISION;

        String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /**
     * @param reason why it was not accepted, which stands in the journal
     * @param due the promised day
     */
    OfficialDocument of(Kind kind, @Nullable String reason, @Nullable LocalDate due) {
        Builder paper = OfficialDocument.titled(words.of(kind.word()))
                .in(words.tongue())
                .number(file.head().number())
                .to(file.head().applicant().name());
        return switch (kind) {
            case RECEIPT -> receipt(paper);
            case ACCEPTANCE -> acceptance(paper, due);
            case SUPPLEMENT -> supplement(paper);
            case NON_ACCEPTANCE -> refusal(paper, reason);
            case DECISION -> decision(paper);
        };
    }

    private OfficialDocument receipt(Builder paper) {
        List<List<String>> papers = new ArrayList<>();
        file.papers()
                .forEach(one -> papers.add(List.of(
                        String.valueOf(papers.size() + 1), words.name(one.name()), words.of("way." + one.way()))));
        return signed(
                paper.paragraph(words.of("received", file.head().name()))
                        .table(
                                null,
                                List.of(
                                        new Column(words.of("number"), 1, Align.CENTER),
                                        new Column(words.of("material"), 6),
                                        new Column(words.of("form"), 3)),
                                papers),
                file.moments().submitted());
    }

    private OfficialDocument acceptance(Builder paper, @Nullable LocalDate due) {
        Instant accepted = file.moments().accepted();
        if (accepted == null) {
            throw new ProblemException(CaseProblem.NOT_UNDER_WAY);
        }
        paper.paragraph(words.of(
                "accepted", words.day(file.moments().submitted()), file.head().name()));
        if (due != null) {
            paper.paragraph(words.of("promised", words.day(due)));
        }
        if (!file.debts().isEmpty()) {
            paper.paragraph(words.of("owed"))
                    .table(
                            null,
                            List.of(
                                    new Column(words.of("material"), 6),
                                    new Column(words.of("limit"), 3, Align.CENTER)),
                            file.debts().stream()
                                    .map(debt -> List.of(
                                            words.name(debt.name()), debt.due().toString()))
                                    .toList());
        }
        return signed(paper, accepted);
    }

    private OfficialDocument supplement(Builder paper) {
        if (file.supplements().isEmpty()) {
            throw new ProblemException(CaseProblem.NOT_ASKED);
        }
        Supplement last = file.supplements().getLast();
        paper.paragraph(words.of("defects", file.head().name()));
        int number = 1;
        for (Defect defect : last.defects()) {
            paper.paragraph(words.of("defect", number++, defect.name(), defect.text()));
        }
        return signed(paper.paragraph(words.of("supplement-by", words.day(last.until()))), last.askedAt());
    }

    private OfficialDocument refusal(Builder paper, @Nullable String reason) {
        if (reason == null) {
            throw new ProblemException(CaseProblem.NO_REASON);
        }
        return signed(
                paper.paragraph(words.of("not-accepted", file.head().name()))
                        .paragraph(reason)
                        .paragraph(words.of("remedy")),
                Objects.requireNonNull(file.moments().ended()));
    }

    private OfficialDocument decision(Builder paper) {
        if (file.rulings().isEmpty()) {
            throw new ProblemException(CaseProblem.NOT_DECIDED);
        }
        for (Ruling ruling : file.rulings()) {
            paper.paragraph(words.of(ruling.granted() ? "granted" : "refused", subject(ruling)));
            if (!ruling.reason().isBlank()) {
                paper.paragraph(words.of(ruling.granted() ? "note" : "reason", ruling.reason()));
            }
            if (!ruling.certificates().isEmpty()) {
                paper.paragraph(words.of(
                        "certificates",
                        ruling.certificates().stream()
                                .map(Ruling.Issued::number)
                                .collect(Collectors.joining("、"))));
            }
        }
        for (Holding power : entrusted) {
            paper.paragraph(words.of(
                    "entrusted",
                    words.name(power.receiver().name()),
                    words.name(power.giver().name()),
                    power.document()));
        }
        if (file.rulings().stream().anyMatch(ruling -> !ruling.granted())) {
            paper.paragraph(words.of("remedy"));
        }
        return paper.signed(
                        words.name(file.head().decider().name()),
                        PaperWords.dayOf(file.rulings().getLast().at()))
                .build();
    }

    /** Of several items each is named, by its name and not by its code. */
    private String subject(Ruling ruling) {
        String all = words.name(file.head().name());
        return file.rulings().size() == 1
                ? all
                : words.of(
                        "of",
                        all,
                        how.partOf(ruling.item()).map(Procedure.Part::name).orElse(ruling.item()));
    }

    private OfficialDocument signed(Builder paper, Instant at) {
        return paper.signed(words.name(file.head().office().name()), PaperWords.dayOf(at))
                .build();
    }
}
