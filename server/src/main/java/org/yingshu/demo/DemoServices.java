package org.yingshu.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.yingshu.certificate.CertificateTypes;
import org.yingshu.certificate.CertificateView;
import org.yingshu.certificate.Certificates;
import org.yingshu.certificate.HolderKind;
import org.yingshu.certificate.IssueRequest;
import org.yingshu.engine.codes.CreditCode;
import org.yingshu.engine.lifecycle.Act;
import org.yingshu.feedback.SampleFeedback;
import org.yingshu.feedback.ServiceDone;
import org.yingshu.identity.AccountView;
import org.yingshu.identity.DemoAccounts;
import org.yingshu.shared.scope.CurrentScope;

/** Licences of made-up firms, some of which wait for their seal, and what people thought of the service. */
@Component
class DemoServices {

    private static final String TYPE = "business-licence";
    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final List<String> FIRMS =
            List.of("清溪食品", "望山机械", "云河电子", "禾丰种业", "蓝桥软件", "石梁建材", "青禾餐饮", "长风物流", "和美家政", "新芽教育");
    private static final int SIGNED = 7;

    private final Certificates certificates;
    private final CertificateTypes types;
    private final SampleFeedback feedback;
    private final Clock clock;

    DemoServices(Certificates certificates, CertificateTypes types, SampleFeedback feedback, Clock clock) {
        this.certificates = certificates;
        this.types = types;
        this.feedback = feedback;
        this.clock = clock;
    }

    void fill(List<DemoAccounts.Made> made) {
        AccountView clerk = made.stream()
                .map(DemoAccounts.Made::account)
                .filter(account -> account.login().equals("unit"))
                .findFirst()
                .orElse(null);
        UUID unit = clerk == null ? null : clerk.organisation();
        if (clerk != null && unit != null) {
            CurrentScope.asSystem(() -> {
                licences(clerk, unit);
                reviews(unit);
            });
        }
    }

    private void licences(AccountView clerk, UUID issuer) {
        if (types.of(TYPE).isEmpty()) {
            return;
        }
        var act = new Act(clerk.id().toString(), clerk.name(), issuer.toString(), null, clock.instant());
        for (int i = 0; i < FIRMS.size(); i++) {
            String name = "许昌市" + FIRMS.get(i) + "有限公司（演示）";
            String code = creditCode("91411000MA9X%02d".formatted(i));
            CertificateView issued = certificates.issue(
                    new IssueRequest(
                            TYPE,
                            HolderKind.ENTERPRISE,
                            code,
                            name,
                            fields(name, code),
                            UUID.randomUUID(),
                            issuer,
                            Demo.CITY),
                    act);
            if (i < SIGNED) {
                certificates.sign(issued.id(), act);
            }
        }
    }

    private Map<String, String> fields(String name, String code) {
        Map<String, String> all = new HashMap<>(Map.of(
                "enterprise.name", name,
                "enterprise.credit-code", code,
                "enterprise.kind", "有限责任公司",
                "enterprise.legal-representative", "赵明",
                "enterprise.registered-capital", "100万元",
                "enterprise.established", "2026-11-02",
                "enterprise.address", "许昌市演示路1号",
                "enterprise.business-scope", "一般项目：演示用经营范围"));
        types.of(TYPE).ifPresent(type -> all.keySet()
                .removeIf(element -> type.field(element).isEmpty()));
        return all;
    }

    /** The code that begins so and passes both of its checks. */
    static String creditCode(String start) {
        for (char organisation : ALPHABET.toCharArray()) {
            for (char last : ALPHABET.toCharArray()) {
                String code = (start + "00000").substring(0, 16) + organisation + last;
                if (CreditCode.parse(code).isValid()) {
                    return code;
                }
            }
        }
        throw new IllegalArgumentException("No code begins with " + start);
    }

    private record Said(
            int grade, String tag, String text, @Nullable String name) {}

    private void reviews(UUID unit) {
        var said = new ArrayList<Said>(List.of(
                new Said(1, "again", "第一次没有说清要带公章，跑了两趟", "刘女士"),
                new Said(2, "speed", "取号后等了一个多小时", null),
                new Said(2, "materials", "网上写的材料和窗口要的不一样", "周先生"),
                new Said(3, "", "还可以", null)));
        for (int i = 0; i < 12; i++) {
            said.add(new Said(i % 3 == 0 ? 4 : 5, "", i % 4 == 0 ? "半天就拿到执照了" : "", null));
        }
        Instant now = clock.instant();
        for (int i = 0; i < said.size(); i++) {
            Said one = said.get(i);
            feedback.review(
                    new ServiceDone(
                            UUID.randomUUID(),
                            "演示-%03d".formatted(i + 1),
                            "start-up.registration",
                            "企业设立登记",
                            unit,
                            "许昌市市场监督管理局",
                            i % 2 == 0 ? "1号窗口" : "2号窗口",
                            null,
                            Demo.CITY,
                            now.minus(Duration.ofHours(i))),
                    one.grade(),
                    one.tag().isEmpty() ? List.of() : List.of(one.tag()),
                    one.text(),
                    one.name(),
                    one.name() == null ? null : "1380000%04d".formatted(i));
        }
        feedback.question("注册公司地址可以用住宅吗", "想在家里办一个软件公司，住宅能不能登记为住所？", Demo.CITY, unit);
        feedback.question("营业执照丢了怎么补", "纸质营业执照遗失，电子营业执照还能用吗？", Demo.CITY, unit);
    }
}
