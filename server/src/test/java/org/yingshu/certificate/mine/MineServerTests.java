package org.yingshu.certificate.mine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static org.yingshu.Callers.signedIn;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.yingshu.Callers;
import org.yingshu.ServerTest;
import org.yingshu.certificate.CertificateTypes;
import org.yingshu.certificate.CertificateView;
import org.yingshu.certificate.Certificates;
import org.yingshu.certificate.PersonalCertificates;
import org.yingshu.directory.Directory;
import org.yingshu.directory.Subjects;
import org.yingshu.identity.Role;
import org.yingshu.journal.Journal;
import org.yingshu.shared.access.Caller;
import org.yingshu.shared.scope.CurrentScope;
import org.yingshu.shared.scope.DataScope;

@ServerTest
class MineServerTests {

    private static final String CITIZEN = "11010119900307117X";

    @Autowired
    MockMvc http;

    @Autowired
    Directory directory;

    @Autowired
    Subjects subjects;

    @Autowired
    CertificateTypes types;

    @Autowired
    Certificates certificates;

    @Autowired
    Journal journal;

    @Autowired
    NearEnd nearEnd;

    private UUID subject(String name, String code) {
        return Objects.requireNonNull(CurrentScope.in(DataScope.ALL, () -> subjects.withCode(code)
                .orElseGet(() -> subjects.enter(name, code, "411000", "test"))
                .id()));
    }

    private CertificateView issued(String code) {
        return held().sealed(PersonalCertificates.type("test-mine", "测试证"), code, Duration.ZERO);
    }

    /** One that was issued some days ago and holds for a month. */
    private CertificateView ending(String code) {
        return held().sealed(PersonalCertificates.ending("test-ending", "测试临期证", 1), code, Duration.ofDays(5));
    }

    private PersonalCertificates held() {
        return new PersonalCertificates(types, certificates, directory, journal);
    }

    @Test
    void aHolderIsToldOfTheEndOnceAndSeesItOnTheOwnList() throws Exception {
        UUID subject = subject("王小明", CITIZEN);
        Caller owner = Callers.of(Role.APPLICANT, subject, "411000");
        CertificateView lasting = issued(CITIZEN);
        CertificateView ending = ending(CITIZEN);
        LocalDate end = Objects.requireNonNull(ending.validTo());
        http.perform(get("/api/certificate/mine").with(signedIn(owner)))
                .andExpect(jsonPath("$.nearEnd", hasItem(ending.id().toString())))
                .andExpect(jsonPath("$.nearEnd", not(hasItem(lasting.id().toString()))));
        assertThat(told(end.minusDays(31))).as("not near yet").isZero();
        assertThat(told(end.minusDays(30))).isEqualTo(1);
        assertThat(told(end.minusDays(29))).as("once").isZero();
    }

    /** How many holders hear of an end on the day. */
    private int told(LocalDate day) {
        return Objects.requireNonNull(CurrentScope.in(DataScope.ALL, () -> nearEnd.announce(day)));
    }

    @Test
    void holdersSeeTheirOwnInWholeAndNobodyElseSeesThem() throws Exception {
        Caller owner = Callers.of(Role.APPLICANT, subject("王小明", CITIZEN), "411000");
        Caller stranger = Callers.of(Role.APPLICANT, subject("李小红", "110101199003070134"), "411000");
        String path = "/api/certificate/mine/" + issued(CITIZEN).id();
        http.perform(get(path).with(signedIn(owner)))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.fields[0].value").value(CITIZEN));
        http.perform(get(path + "/paper?format=OFD").with(signedIn(owner))).andExpect(status().isOk());
        http.perform(get(path + "/usage").with(signedIn(owner))).andExpect(status().isOk());
        for (String end : List.of("", "/paper", "/usage")) {
            http.perform(get(path + end).with(signedIn(stranger))).andExpect(status().isNotFound());
        }
        http.perform(get("/api/certificate/mine").with(signedIn(stranger)))
                .andExpect(jsonPath("$.items.length()").value(0));
        http.perform(get("/api/certificate/certificates").with(signedIn(owner)))
                .andExpect(jsonPath("$.items.length()").value(0));
    }
}
