package org.yingshu.engine.pack;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yingshu.engine.pack.yaml.PackFile;
import org.yingshu.engine.pack.yaml.PackFolder;

/** A small pack without a fault, and the same with a change. */
final class PackFixture {

    private static final String HEAD = """
            pack: demo
            name: {zh: 示例, en: Example}
            version: "1"
            place: "411000"
            valid: {from: 2022-01-01}
            needs: []
            sources:
              plan: {title: 示例方案, issuer: 示例市, date: "2022", level: city, place: "411000"}
            """;
    private static final String ELEMENTS = """
            - {element: enterprise.name, name: {zh: 名称, en: Name}, type: text}
            - element: enterprise.kind
              name: {zh: 类型, en: Kind}
              type: choice
              options: [{value: limited, zh: 有限公司, en: Limited}, {value: branch, zh: 分支, en: Branch}]
            """;
    private static final String MATERIALS = """
            - {material: articles, name: {zh: 章程, en: Articles}, class: own}
            """;
    private static final String CERTIFICATES = """
            - {certificate: licence, name: {zh: 执照, en: Licence}, issuer: 市场监督管理局, holder: enterprise,
               fields: [enterprise.name]}
            """;
    static final String ITEM = """
            item: demo.registration
            name: {zh: 登记, en: Registration}
            department: 市场监督管理局
            kind: registration
            levels: [city]
            keywords: [登记, 执照, 开公司]
            basis: [{text: 某条例, article: 第一条}]
            conditions: [{zh: 有名称, en: It has a name}]
            limits:
              statutory: {limit: 3工作日, source: law, where: 某条例 1}
              promised:
                - {limit: 1工作日, place: "410000", from: 2021-01-01, source: plan, where: L1}
                - {limit: 0.5工作日, place: "411000", from: 2022-06-01, source: plan, where: L2}
            channels: [web, window]
            visits: 0
            cost: {amount: 0, basis: 免费, source: plan, where: L3}
            fields:
              - {element: enterprise.name, required: true}
            materials:
              - {material: articles, supply: applicant, when: kind = "limited"}
            products: [licence]
            after: []
            steps:
              - {id: accept, name: {zh: 受理, en: Acceptance}, kind: accept, performer: 市场监督管理局}
              - {id: decide, name: {zh: 决定, en: Decision}, kind: decision, performer: 市场监督管理局, after: [accept]}
            decision: instant
            pushes: [{event: granted, to: 税务局, what: {zh: 登记, en: Registered}, elements: [enterprise.kind], receipt: 1工作日, source: plan, where: L6}]
            """;
    private static final String BUNDLE = """
            bundle: demo
            name: {zh: 一件事, en: One thing}
            lead: 市场监督管理局
            items: [demo.registration]
            limits: [{limit: 1工作日, source: plan, where: L4}]
            expected: [{measure: steps, value: 1, unit: 个, source: plan, where: L4, comparator: "<="}]
            scenes: [{scene: limited, name: {zh: 有限公司, en: Limited}, answers: {kind: limited}}]
            """;
    static final String RULE = """
            rule: demo.payer
            name: {zh: 谁付费, en: Who pays}
            source: plan
            where: L5
            hit: unique
            inputs: [{name: kind, type: text, options: [limited, branch]}, {name: capacity, type: number, unit: kW}]
            outputs: [{name: payer, type: text}]
            rows:
              - {id: 1, when: {kind: '"limited"', capacity: "> 160"}, then: {payer: '"a"'}, where: L6}
              - {id: 2, when: {capacity: "<= 160"}, then: {payer: '"b"'}}
            otherwise: manual
            """;
    private static final String QUESTIONS = """
            questions: demo
            for: demo
            ask:
              - name: kind
                text: {zh: 哪一类？, en: "Which kind?"}
                type: choice
                options: [{value: limited, zh: 有限, en: Limited}, {value: branch, zh: 分支, en: Branch}]
            """;
    private static final String MODEL = """
            model: demo.steps
            name: {zh: 环节, en: Steps}
            source: plan
            where: L7
            unit: 天
            steps:
              - {name: {zh: 一, en: One}, days: 2, parallel: p}
              - {name: {zh: 二, en: Two}, days: 3, parallel: p}
              - {name: {zh: 三, en: Three}, days: 4}
            total: {steps: 2, days: 7}
            """;
    private static final String LIFE = """
            life: account
            name: {zh: 账号, en: Account}
            of: demo.registration
            source: plan
            where: L8
            start: open
            states: [{state: open, name: {zh: 开, en: Open}}, {state: void, name: {zh: 废, en: Void}, final: true}]
            moves: [{from: open, to: void, by: 银行, pushes: [税务局]}]
            """;
    private static final String FIGURES = """
            - {figure: demo.days, value: 1, unit: 工作日, comparator: "<=", source: plan, where: L9}
            """;

    private final Map<String, String> files = new LinkedHashMap<>();

    PackFixture() {
        files.put("pack.yaml", HEAD);
        files.put("elements.yaml", ELEMENTS);
        files.put("materials.yaml", MATERIALS);
        files.put("certificates.yaml", CERTIFICATES);
        files.put("items/demo.registration.yaml", ITEM);
        files.put("bundles/demo.yaml", BUNDLE);
        files.put("rules/demo.payer.yaml", RULE);
        files.put("questions/demo.yaml", QUESTIONS);
        files.put("models/demo.steps.yaml", MODEL);
        files.put("lives/account.yaml", LIFE);
        files.put("figures.yaml", FIGURES);
    }

    PackFixture with(String file, String text) {
        files.put(file, text);
        return this;
    }

    PackFixture changed(String file, String from, String to) {
        String text = files.getOrDefault(file, "");
        if (!text.contains(from)) {
            throw new IllegalArgumentException(file + " does not say " + from);
        }
        return with(file, text.replace(from, to));
    }

    PackFixture without(String file) {
        files.remove(file);
        return this;
    }

    PackReader.Result read() {
        return PackReader.read(List.of(folder()));
    }

    PackFolder folder() {
        return new PackFolder(
                "demo",
                files.entrySet().stream()
                        .map(entry -> new PackFile("demo/" + entry.getKey(), entry.getValue()))
                        .toList());
    }
}
