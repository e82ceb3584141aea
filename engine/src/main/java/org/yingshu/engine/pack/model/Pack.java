package org.yingshu.engine.pack.model;

import java.util.List;
import java.util.Map;

/**
 * The knowledge of one field, for one place, from one day on.
 *
 * @param needs packs whose elements, materials and certificates this one uses
 * @param names what bodies, laws, documents and units are called in English; values name them in Chinese alone
 */
public record Pack(
        String code,
        Words name,
        String version,
        Validity validity,
        List<String> needs,
        Map<String, Source> sources,
        List<Element> elements,
        List<Material> materials,
        List<CertificateType> certificates,
        List<PackItem> items,
        List<PackBundle> bundles,
        List<DatedModel> models,
        List<PackRule> rules,
        List<Questions> questions,
        List<FactDefinition> facts,
        List<Figure> figures,
        List<Example> examples,
        List<Life> lives,
        List<Words> names,
        List<IntermediaryService> services,
        List<DataShare> shares) {}
