package org.yingshu.matter.guide;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.yingshu.shared.search.SearchSource;

/** What can be applied for, for everybody. */
@Component
@Order(10)
class ServiceSearch implements SearchSource {

    private final Guides guides;

    ServiceSearch(Guides guides) {
        this.guides = guides;
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
                        hit.code(),
                        english ? hit.name().en() : hit.name().zh(),
                        hit.department(),
                        "/services/" + hit.code()))
                .toList();
    }
}
