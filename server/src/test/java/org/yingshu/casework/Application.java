package org.yingshu.casework;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.yingshu.directory.SubjectView;
import org.yingshu.engine.flow.ElementType;
import org.yingshu.engine.pack.model.Element;
import org.yingshu.engine.pack.model.Example;
import org.yingshu.shared.access.Caller;
import tools.jackson.databind.JsonNode;

/** What the applicant of an example sends, as it grows. */
final class Application {

    private static final String SOMEBODY = "41100219850312001X";

    private static final Set<String> NUMBERS = Examples.PACKS.stream()
            .flatMap(pack -> pack.elements().stream())
            .filter(element -> element.type() == ElementType.NUMBER || element.type() == ElementType.MONEY)
            .map(Element::code)
            .collect(Collectors.toSet());

    private final Counter counter;
    private final Example example;

    Application(Counter counter, Example example) {
        this.counter = counter;
        this.example = example;
    }

    /** The enterprise that the form names, else the person, else the founder of one that is to be. */
    SubjectView subject() {
        String enterprise = text("enterprise.credit-code");
        if (!enterprise.isEmpty()) {
            return counter.subject(text("enterprise.name"), enterprise, example.place());
        }
        String person = text("person.id-number");
        if (!person.isEmpty()) {
            return counter.subject(text("person.name"), person, example.place());
        }
        String founder = text("enterprise.legal-representative-id");
        return founder.isEmpty()
                ? counter.subject("示例申请人", SOMEBODY, example.place())
                : counter.subject(text("enterprise.legal-representative"), founder, example.place());
    }

    private String text(String element) {
        return String.valueOf(example.form().getOrDefault(element, ""));
    }

    Map<String, Object> answered() {
        Map<String, Object> body = new HashMap<>();
        body.put("code", example.subject());
        body.put("region", example.place());
        body.put("items", example.items());
        body.put("answers", example.answers());
        body.put("promise", !example.promises().isEmpty());
        return body;
    }

    Map<String, Object> filled() {
        Map<String, Object> body = answered();
        body.put("form", form());
        return body;
    }

    /** As a page would send it: what is no number stays a text, whatever it looks like. */
    private Map<String, Object> form() {
        Map<String, Object> form = new HashMap<>(example.form());
        form.replaceAll((element, value) ->
                value instanceof BigDecimal number && !NUMBERS.contains(element) ? number.toPlainString() : value);
        return form;
    }

    /** With the papers of the example, and certificates for what they supply. */
    Map<String, Object> whole(Caller applicant, JsonNode needs) {
        List<Map<String, Object>> papers = new ArrayList<>();
        handedIn().forEach(material -> papers.add(counter.wire.filed(applicant, material)));
        example.promises().forEach(material -> papers.add(Map.of("material", material, "way", "PROMISE")));
        example.tolerated().forEach(material -> papers.add(Map.of("material", material, "way", "LATER")));
        Set<String> there =
                papers.stream().map(paper -> (String) paper.get("material")).collect(Collectors.toSet());
        needs.forEach(need -> {
            String material = need.at("/material").asString();
            boolean supplied = need.at("/supply").asString().equals("CERTIFICATE") && !there.contains(material);
            if (supplied
                    && counter.certificate(subject(), need.at("/from").asString())
                            .isEmpty()) {
                // Somebody else's certificate: the paper path.
                papers.add(counter.wire.filed(applicant, material));
            }
        });
        Map<String, Object> body = filled();
        body.put("papers", papers);
        return body;
    }

    List<String> handedIn() {
        return example.materials().stream().map(String::valueOf).toList();
    }
}
