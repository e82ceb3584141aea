package org.yingshu.portal;

import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Locale;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.yingshu.shared.access.Caller;
import org.yingshu.shared.problem.ProblemTexts;
import org.yingshu.shared.search.SearchSource;

/** One search: for everybody over what is public, for those who are signed in also over what they may see. */
@RestController
@RequestMapping("/api/portal/search")
class SearchController {

    private static final int MOST = 6;

    private final List<SearchSource> sources;
    private final ProblemTexts texts;

    SearchController(List<SearchSource> sources, ProblemTexts texts) {
        this.sources = List.copyOf(sources);
        this.texts = texts;
    }

    record Group(String kind, String label, List<SearchSource.Hit> items) {}

    record Found(List<Group> groups) {}

    @GetMapping
    Found search(@RequestParam @Size(max = 100) String q, Locale reader) {
        if (q.isBlank()) {
            return new Found(List.of());
        }
        Caller caller = Caller.currentOrNull();
        return new Found(sources.stream()
                .filter(source -> source.permission() == null || caller != null && caller.may(source.permission()))
                .map(source -> new Group(
                        source.label(),
                        texts.text(source.label(), List.of(), reader),
                        source.find(q.strip(), MOST, reader)))
                .filter(group -> !group.items().isEmpty())
                .toList());
    }
}
