package org.yingshu.casework.filing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.yingshu.casework.CaseProblem;
import org.yingshu.casework.Paper;
import org.yingshu.casework.model.Procedure;
import org.yingshu.directory.SubjectView;
import org.yingshu.engine.flow.MaterialNeed;
import org.yingshu.engine.flow.Supply;
import org.yingshu.shared.problem.ProblemException;
import org.yingshu.shared.problem.ProblemException.FieldProblem;
import org.yingshu.shared.problem.ProblemTexts;

/**
 * Which papers a case has. What a certificate, a share or the offices themselves supply is not asked for; whoever wants
 * to may still hand it in (the paper path is kept).
 */
@Component
class PaperCheck {

    /** What nobody says of a paper, for the platform looks itself. */
    private static final Set<Paper.Way> BY_OTHERS = Set.of(Paper.Way.CERTIFICATE, Paper.Way.SHARED, Paper.Way.MADE);

    private final CertificateSource certificates;
    private final ProblemTexts texts;

    PaperCheck(CertificateSource certificates, ProblemTexts texts) {
        this.certificates = certificates;
        this.texts = texts;
    }

    /** @param strict whether everything must be there; a window may register what is not complete and tell it once */
    List<Paper> papers(Procedure how, Application application, SubjectView subject, boolean strict) {
        Found found = look(how, application, subject);
        if (strict && !found.ended().isEmpty()) {
            throw refusal(CaseProblem.CERTIFICATE_ENDED, found.ended(), found);
        }
        if (strict && !found.missing().isEmpty()) {
            List<String> names =
                    found.missing().stream().map(MaterialNeed::name).toList();
            throw refusal(CaseProblem.PAPERS_MISSING, names, found);
        }
        return found.papers();
    }

    /** What is missing of an application, paper by paper. */
    List<FieldProblem> faults(Procedure how, Application application, SubjectView subject) {
        return faults(look(how, application, subject));
    }

    /** What nobody needs to bring, for it is there. */
    List<Paper> supplied(Procedure how, SubjectView subject) {
        return how.materials().stream()
                .map(need -> supplied(need, () -> certificates.held(String.valueOf(need.from()), subject)))
                .filter(Objects::nonNull)
                .toList();
    }

    /** @param ended the certificates that would have stood for papers, and hold no more */
    private record Found(List<Paper> papers, List<MaterialNeed> missing, List<String> ended) {}

    private Found look(Procedure how, Application application, SubjectView subject) {
        Map<String, Paper> given = application.papers().stream()
                .collect(Collectors.toMap(Paper::material, Function.identity(), (one, other) -> other));
        List<Paper> all = new ArrayList<>();
        List<MaterialNeed> missing = new ArrayList<>();
        List<String> ended = new ArrayList<>();
        for (MaterialNeed need : how.materials()) {
            Paper paper = given.remove(need.material());
            if (paper == null || empty(paper) || BY_OTHERS.contains(paper.way())) {
                paper = supplied(need, () -> certificates.number(String.valueOf(need.from()), subject));
            } else {
                paper = checked(need, paper, application.promise());
            }
            if (paper != null) {
                all.add(paper);
            } else {
                missing.add(need);
                ended(need, subject).ifPresent(ended::add);
            }
        }
        given.values().stream()
                .filter(paper -> paper.way() == Paper.Way.FILE || paper.way() == Paper.Way.PAPER)
                .forEach(all::add);
        return new Found(all, missing, ended);
    }

    private ProblemException refusal(CaseProblem problem, List<String> names, Found found) {
        return new ProblemException(problem.code(), problem.kind(), List.of(String.join("、", names)), faults(found));
    }

    private List<FieldProblem> faults(Found found) {
        Locale reader = LocaleContextHolder.getLocale();
        return found.missing().stream()
                .map(need -> new FieldProblem(
                        "papers." + need.material(),
                        texts.text(CaseProblem.PAPERS_MISSING.code(), List.of(need.name()), reader)))
                .toList();
    }

    /**
     * What comes after the application, as a supplement or for a debt. As with the application itself, the platform looks
     * for what a certificate or an office is said to supply.
     */
    List<Paper> brought(Procedure how, List<Paper> given, boolean promised, SubjectView subject) {
        return given.stream()
                .map(paper -> how.need(paper.material())
                        .map(need -> brought(need, paper, promised, subject))
                        .orElseGet(() -> unasked(paper)))
                .toList();
    }

    private Paper brought(MaterialNeed need, Paper paper, boolean promised, SubjectView subject) {
        if (paper.way() == Paper.Way.LATER || empty(paper)) {
            throw new ProblemException(CaseProblem.NO_PAPER);
        }
        if (!BY_OTHERS.contains(paper.way())) {
            return checked(need, paper, promised);
        }
        Paper found = supplied(need, () -> certificates.number(String.valueOf(need.from()), subject));
        if (found == null) {
            throw ended(need, subject)
                    .map(ended -> new ProblemException(CaseProblem.CERTIFICATE_ENDED, ended))
                    .orElseGet(() -> new ProblemException(CaseProblem.PAPERS_MISSING, need.name()));
        }
        return found;
    }

    /** Nobody but the applicant has what no item asks for. */
    private static Paper unasked(Paper paper) {
        if (paper.way() != Paper.Way.PAPER && paper.way() != Paper.Way.FILE || empty(paper)) {
            throw new ProblemException(CaseProblem.NO_PAPER);
        }
        return paper;
    }

    private static @Nullable Paper supplied(MaterialNeed need, Supplier<Optional<String>> certificate) {
        String from = String.valueOf(need.from());
        return switch (need.supply()) {
            case APPLICANT -> null;
            case MADE -> new Paper(need.material(), need.name(), Paper.Way.MADE, List.of(), null, "");
            case SHARED -> new Paper(need.material(), need.name(), Paper.Way.SHARED, List.of(), null, from);
            case CERTIFICATE ->
                certificate
                        .get()
                        .map(number ->
                                new Paper(need.material(), need.name(), Paper.Way.CERTIFICATE, List.of(), number, from))
                        .orElse(null);
        };
    }

    /** What the applicant has of it, and does not count any more. */
    private Optional<String> ended(MaterialNeed need, SubjectView subject) {
        return need.supply() == Supply.CERTIFICATE
                ? certificates.ended(String.valueOf(need.from()), subject)
                : Optional.empty();
    }

    private static Paper checked(MaterialNeed need, Paper paper, boolean promised) {
        if (paper.way() == Paper.Way.LATER && !need.tolerable()) {
            throw new ProblemException(CaseProblem.NOT_TOLERABLE, need.name());
        }
        if (paper.way() == Paper.Way.PROMISE && !(need.promisable() && promised)) {
            throw new ProblemException(CaseProblem.NOT_PROMISABLE, need.name());
        }
        return new Paper(need.material(), need.name(), paper.way(), paper.files(), paper.certificate(), paper.note());
    }

    /** A file that is announced and not there. */
    private static boolean empty(Paper paper) {
        return paper.way() == Paper.Way.FILE && paper.files().isEmpty();
    }
}
