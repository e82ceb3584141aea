package org.yingshu.casework;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.yingshu.casework.filing.FormStore;

/** What forms of cases say, for modules that hand parts of it on. Who may have which part, they answer for. */
@Component
public class CaseForms {

    private final FormStore forms;

    CaseForms(FormStore forms) {
        this.forms = forms;
    }

    /** The values of these elements alone; what the form does not say is not among them. */
    public Map<String, Object> values(UUID caseId, Collection<String> elements) {
        Map<String, @Nullable Object> form =
                forms.find(caseId).map(kept -> kept.application().form()).orElse(Map.of());
        Map<String, Object> values = new LinkedHashMap<>();
        for (String element : elements) {
            Object value = form.get(element);
            if (value != null) {
                values.put(element, value);
            }
        }
        return values;
    }
}
