package org.yingshu.casework.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static org.yingshu.Callers.signedIn;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.web.servlet.MockMvc;
import org.yingshu.Callers;
import org.yingshu.ServerTest;
import org.yingshu.identity.Role;
import org.yingshu.lists.ListEdition;
import org.yingshu.lists.ListItem;
import org.yingshu.lists.Lists;
import org.yingshu.shared.access.CallerAuthentication;
import org.yingshu.shared.scope.CurrentScope;
import org.yingshu.shared.scope.DataScope;

/** A scope of business is said in standard terms where the place keeps them, and in one's own words elsewhere (R5.40). */
@ServerTest
class ScopeTermsTests {

    private static final DataScope KEEPING = new DataScope("36", null);
    private static final DataScope ELSEWHERE = new DataScope("41", null);

    @Autowired
    ScopeTerms terms;

    @Autowired
    Lists lists;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MockMvc http;

    @BeforeEach
    void keep() {
        SecurityContextHolder.getContext()
                .setAuthentication(new CallerAuthentication(Callers.of(Role.OFFICE, UUID.randomUUID(), "360000")));
        in(
                DataScope.ALL,
                () -> lists.publish(new ListEdition(
                        ScopeTerms.LIST,
                        "规范表述",
                        "360000",
                        "",
                        LocalDate.now().minusDays(1),
                        List.of("行业", "许可", "许可机关"),
                        List.of(
                                term("A1", "陶瓷制品销售", "批发和零售业", ""),
                                term("A2", "餐饮服务", "住宿和餐饮业", "登记后"),
                                term("A3", "烟花爆竹零售", "批发和零售业", ScopeTerms.BEFORE)),
                        "示例",
                        "测试")));
        SecurityContextHolder.clearContext();
    }

    /** Other tests say their scopes in their own words. */
    @AfterEach
    void strike() {
        in(DataScope.ALL, () -> {
            jdbc.sql("delete from lists.item where edition in (select e.id from lists.edition e join lists.list l"
                            + " on l.id = e.list where l.code = :code)")
                    .param("code", ScopeTerms.LIST)
                    .update();
            jdbc.sql("delete from lists.edition where list in (select id from lists.list where code = :code)")
                    .param("code", ScopeTerms.LIST)
                    .update();
            return jdbc.sql("delete from lists.list where code = :code")
                    .param("code", ScopeTerms.LIST)
                    .update();
        });
    }

    private static ListItem term(String code, String name, String industry, String licence) {
        return new ListItem(code, name, Map.of("行业", industry, "许可", licence, "许可机关", "应急管理局"), null, null);
    }

    private static <T> T in(DataScope scope, Supplier<T> work) {
        return CurrentScope.in(scope, work);
    }

    @Test
    void whatIsNoStandardTermIsNamed() {
        assertThat(in(KEEPING, () -> terms.outside("一般项目：陶瓷制品销售；卖碗。许可项目：餐饮服务。")))
                .containsExactly("卖碗");
        assertThat(in(KEEPING, () -> terms.outside("陶瓷制品销售；餐饮服务"))).isEmpty();
    }

    @Test
    void elsewhereOneSaysItInOnesOwnWords() {
        assertThat(in(ELSEWHERE, terms::areKept)).isFalse();
        assertThat(in(ELSEWHERE, () -> terms.outside("卖碗"))).isEmpty();
    }

    @Test
    void aTermThatNeedsItsLicenceFirstIsKnownWhateverTheApplicantSays() {
        assertThat(in(KEEPING, () -> terms.needLicenceBefore("陶瓷制品销售；烟花爆竹零售"))).isTrue();
        assertThat(in(KEEPING, () -> terms.needLicenceBefore("餐饮服务"))).isFalse();
        assertThat(in(KEEPING, () -> terms.needLicenceBefore(""))).isFalse();
    }

    @Test
    void aFormThatNobodyFilledInKeepsToTheTermsToo() {
        Map<String, Object> form = new HashMap<>(Map.of(ScopeTerms.ELEMENT, "演示经营范围", "enterprise.name", "某公司"));
        assertThat(in(KEEPING, () -> terms.madeUp(new HashMap<>(form))))
                .containsEntry(ScopeTerms.ELEMENT, "陶瓷制品销售")
                .containsEntry("enterprise.name", "某公司");
        assertThat(in(ELSEWHERE, () -> terms.madeUp(new HashMap<>(form)))).isEqualTo(form);
    }

    @Test
    void termsAreFoundByTheirWordsAndTheirIndustry() throws Exception {
        var keeper = Callers.of(Role.OFFICE, UUID.randomUUID(), "360100");
        http.perform(get("/api/casework/scope-terms").param("q", "零售").with(signedIn(keeper)))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.kept").value(true))
                .andExpect(jsonPath("$.items.length()").value(2));
        http.perform(get("/api/casework/scope-terms").with(signedIn(Callers.office())))
                .andExpect(jsonPath("$.kept").value(false))
                .andExpect(jsonPath("$.items.length()").value(0));
        http.perform(get("/api/casework/scope-terms")).andExpect(status().isUnauthorized());
    }
}
