package org.yingshu.matter.guide;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.yingshu.engine.pack.model.Words;
import org.yingshu.shared.naming.EnglishNames;
import org.yingshu.shared.search.SearchSource;

/** What can be applied for, for everybody. */
@Component
@Order(10)
class ServiceSearch implements SearchSource {

    private final Guides guides;
    private final EnglishNames names;

    ServiceSearch(Guides guides, EnglishNames names) {
        this.guides = guides;
        this.names = names;
    }

    @Override
    public String label() {
        return "matter.search";
    }

    @Override
    public @Nullable String permission() {
        return null;
    }

    @Override
    public List<Hit> find(String words, int most, Locale reader) {
        boolean english = reader.getLanguage().equals("en");
        return guides.search(words).stream()
                .limit(most)
                .map(hit -> new Hit(
                        hit.code()
                                + (hit.scene() == null ? "" : "?" + hit.scene().code()),
                        said(hit.name(), english)
                                + (hit.scene() == null
                                        ? ""
                                        : " · " + said(hit.scene().name(), english)),
                        names.said(hit.department(), reader),
                        "/services/" + hit.code()
                                + (hit.scene() == null
                                        ? ""
                                        : "?scene=" + hit.scene().code())))
                .toList();
    }

    private static String said(Words words, boolean english) {
        return english ? words.en() : words.zh();
    }
}
