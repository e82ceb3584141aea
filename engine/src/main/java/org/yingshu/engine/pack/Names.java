package org.yingshu.engine.pack;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yingshu.engine.flow.Supply;
import org.yingshu.engine.pack.model.CertificateType;
import org.yingshu.engine.pack.model.Element;
import org.yingshu.engine.pack.model.IntermediaryService;
import org.yingshu.engine.pack.model.Material;
import org.yingshu.engine.pack.model.Pack;
import org.yingshu.engine.pack.model.PackBundle;
import org.yingshu.engine.pack.model.PackItem;
import org.yingshu.engine.pack.model.PackRule;
import org.yingshu.engine.pack.model.Questions;
import org.yingshu.engine.pack.model.Questions.Question;
import org.yingshu.engine.rules.Column;

/** What a pack may speak of: its own things, and those of the packs that it needs. */
final class Names {

    private final Set<String> elements = new HashSet<>();
    private final Set<String> materials = new HashSet<>();
    private final Set<String> certificates = new HashSet<>();
    private final Set<String> items = new HashSet<>();
    private final Set<String> subjects = new HashSet<>();
    private final Set<String> rules = new HashSet<>();
    private final Set<String> services = new HashSet<>();
    private final Set<String> answers = new HashSet<>();
    private final Map<String, Set<String>> followers = new HashMap<>();

    Names(List<Pack> packs) {
        for (Pack pack : packs) {
            pack.elements().stream().map(Element::code).forEach(elements::add);
            pack.materials().stream().map(Material::code).forEach(materials::add);
            pack.certificates().stream().map(CertificateType::code).forEach(certificates::add);
            pack.items().stream().map(PackItem::code).forEach(items::add);
            pack.services().stream().map(IntermediaryService::code).forEach(services::add);
            pack.bundles().stream().map(PackBundle::code).forEach(subjects::add);
            for (Questions questions : pack.questions()) {
                questions.questions().stream().map(Question::name).forEach(answers::add);
            }
            for (PackRule rule : pack.rules()) {
                rules.add(rule.code());
                rule.table().outputs().stream().map(Column::name).forEach(answers::add);
            }
            pack.items().forEach(item -> followers.put(item.code(), item.after()));
        }
        subjects.addAll(items);
        answers.addAll(elements);
        // What every case knows of itself.
        answers.addAll(List.of("place", "date", "channel"));
    }

    boolean isElement(String code) {
        return elements.contains(code);
    }

    boolean isMaterial(String code) {
        return materials.contains(code) || certificates.contains(code);
    }

    boolean isCertificate(String code) {
        return certificates.contains(code);
    }

    boolean isItem(String code) {
        return items.contains(code);
    }

    boolean isRule(String code) {
        return rules.contains(code);
    }

    boolean isService(String code) {
        return services.contains(code);
    }

    boolean isSubject(String code) {
        return subjects.contains(code);
    }

    boolean isAnswer(String name) {
        return answers.contains(name);
    }

    /** Whether what supplies a material exists; departments are names that every place fills. */
    boolean supplies(Supply supply, String from) {
        return switch (supply) {
            case CERTIFICATE -> isCertificate(from);
            case MADE -> isItem(from);
            case APPLICANT, SHARED -> true;
        };
    }

    /** What has to be decided before an item. */
    Set<String> before(String item) {
        return followers.getOrDefault(item, Set.of());
    }
}
