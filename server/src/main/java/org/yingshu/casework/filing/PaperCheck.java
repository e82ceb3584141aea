package org.yingshu.casework.filing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.yingshu.casework.CaseProblem;
import org.yingshu.casework.Paper;
import org.yingshu.casework.model.Procedure;
import org.yingshu.directory.SubjectView;
import org.yingshu.engine.flow.MaterialNeed;
import org.yingshu.engine.flow.Supply;
import org.yingshu.shared.problem.ProblemException;

/**
 * Which papers a case has. What a certificate, a share or the offices themselves supply is not asked for; whoever wants
 * to may still hand it in (the paper path is kept).
 */
@Component
class PaperCheck {

    /** What nobody says of a paper, for the platform looks itself. */
    private static final Set<Paper.Way> BY_OTHERS = Set.of(Paper.Way.CERTIFICATE, Paper.Way.SHARED, Paper.Way.MADE);

    private final CertificateSource certificates;

    PaperCheck(CertificateSource certificates) {
        this.certificates = certificates;
    }

    /** @param strict whether everything must be there; a window may register what is not complete and tell it once */
    List<Paper> papers(Procedure how, Application application, SubjectView subject, boolean strict) {
        Map<String, Paper> given = application.papers().stream()
                .collect(Collectors.toMap(Paper::material, Function.identity(), (one, other) -> other));
        List<Paper> all = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        List<String> ended = new ArrayList<>();
        for (MaterialNeed need : how.materials()) {
            Paper paper = given.remove(need.material());
            if (paper == null || BY_OTHERS.contains(paper.way())) {
                paper = supplied(need, subject);
            } else {
                paper = checked(need, paper, application);
            }
            if (paper != null) {
                all.add(paper);
            } else {
                missing.add(need.name());
                ended(need, subject).ifPresent(ended::add);
            }
        }
        if (strict && !ended.isEmpty()) {
            throw new ProblemException(CaseProblem.CERTIFICATE_ENDED, String.join("、", ended));
        }
        if (strict && !missing.isEmpty()) {
            throw new ProblemException(CaseProblem.PAPERS_MISSING, String.join("、", missing));
        }
        given.values().stream()
                .filter(paper -> paper.way() == Paper.Way.FILE || paper.way() == Paper.Way.PAPER)
                .forEach(all::add);
        return all;
    }

    private @org.jspecify.annotations.Nullable Paper supplied(MaterialNeed need, SubjectView subject) {
        String from = String.valueOf(need.from());
        return switch (need.supply()) {
            case APPLICANT -> null;
            case MADE -> new Paper(need.material(), need.name(), Paper.Way.MADE, List.of(), null, "");
            case SHARED -> new Paper(need.material(), need.name(), Paper.Way.SHARED, List.of(), null, from);
            case CERTIFICATE ->
                certificates
                        .number(from, subject)
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

    private static Paper checked(MaterialNeed need, Paper paper, Application application) {
        boolean bad =
                switch (paper.way()) {
                    case LATER -> !need.tolerable();
                    case PROMISE -> !need.promisable() || !application.promise();
                    case FILE -> paper.files().isEmpty();
                    case PAPER, CERTIFICATE, SHARED, MADE -> false;
                };
        if (bad) {
            CaseProblem problem =
                    switch (paper.way()) {
                        case LATER -> CaseProblem.NOT_TOLERABLE;
                        case PROMISE -> CaseProblem.NOT_PROMISABLE;
                        case FILE, PAPER, CERTIFICATE, SHARED, MADE -> CaseProblem.PAPERS_MISSING;
                    };
            throw new ProblemException(problem, need.name());
        }
        return new Paper(need.material(), need.name(), paper.way(), paper.files(), paper.certificate(), paper.note());
    }
}
