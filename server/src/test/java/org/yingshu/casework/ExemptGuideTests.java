package org.yingshu.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.yingshu.Callers;
import org.yingshu.directory.Directory;
import org.yingshu.identity.Role;
import org.yingshu.shared.access.Caller;
import tools.jackson.databind.JsonNode;

/** What a place's list of 免证可办 says of a material, every face of the item says. */
@CaseworkTest
class ExemptGuideTests {

    /** A place whose items no other test looks at. */
    private static final String PLACE = "410800";

    private static final String ELSEWHERE = "411000";
    private static final String ITEM = "start-up.registration";
    private static final String MATERIAL = "premises-proof";

    @Autowired
    Counter counter;

    @Autowired
    Directory directory;

    private final Caller office = Callers.of(Role.OFFICE, UUID.randomUUID(), PLACE);

    private void listed() {
        UUID unit = Counter.system(() -> directory.resolve("焦作市人民政府", PLACE, LocalDate.of(2026, 1, 1)))
                .orElseThrow();
        Map<String, Object> proposal = Map.of(
                "item", ITEM,
                "itemName", "企业设立登记",
                "material", MATERIAL,
                "materialName", "住所证明",
                "by", "CERTIFICATE",
                "source", "real-estate-certificate",
                "sourceName", "不动产权证书",
                "volume", 100);
        UUID id = counter.wire
                .post(Callers.unit(unit, PLACE), "/api/certificate/exemptions", proposal)
                .ok()
                .id();
        counter.wire
                .post(office, "/api/certificate/exemptions/" + id + "/acceptance", Map.of())
                .ok();
        counter.wire
                .post(office, "/api/certificate/exemptions/publication", Map.of())
                .ok();
    }

    private static JsonNode material(JsonNode view) {
        for (JsonNode one : view.at("/materials")) {
            if (one.at("/material").asString().equals(MATERIAL)) {
                return one;
            }
        }
        throw new AssertionError("no " + MATERIAL);
    }

    private JsonNode guide(String place) {
        return counter.wire
                .get(office, "/api/portal/matter/services/" + ITEM + "?region=" + place)
                .ok()
                .at("/service");
    }

    private JsonNode composed(String place) {
        Map<String, Object> wanted = Map.of("name", "试", "items", List.of(ITEM, "start-up.seal"), "region", place);
        return counter.wire
                .post(office, "/api/matter/compositions", wanted)
                .ok()
                .body();
    }

    @Test
    void guidePlainPageOfferFormAndComposerSayTheSame() {
        int handedIn = composed(PLACE).at("/after/materials").asInt();
        listed();
        JsonNode shown = material(guide(PLACE));
        assertThat(shown.at("/supply").asString()).isEqualTo("CERTIFICATE");
        assertThat(shown.at("/fromName/zh").asString()).isNotBlank();
        assertThat(shown.at("/free").asBoolean()).isTrue();
        assertThat(material(guide(ELSEWHERE)).at("/supply").asString())
                .as("another city's list")
                .isEqualTo("APPLICANT");
        String page = counter.wire
                .get(office, "/guide/" + ITEM + "?region=" + PLACE)
                .ok()
                .text();
        assertThat(page)
                .contains("电子证照代替：" + shown.at("/fromName/zh").asString())
                .contains("纸质材料也收");
        Map<String, Object> asked = Map.of("region", PLACE, "answers", Map.of(), "items", List.of());
        JsonNode offer = counter.wire
                .post(office, "/api/portal/matter/services/" + ITEM + "/offer", asked)
                .ok()
                .body();
        assertThat(material(offer).at("/supply").asString()).isEqualTo("CERTIFICATE");
        Caller applicant = counter.applicant(counter.subject("王思齐", "411002199302270489", "411002"));
        JsonNode form = counter.wire
                .post(
                        applicant,
                        "/api/casework/mine/offer",
                        Map.of(
                                "application",
                                Map.of("code", ITEM, "region", PLACE, "promise", false),
                                "consent",
                                false))
                .ok()
                .at("/procedure");
        assertThat(material(form).at("/supply").asString()).isEqualTo("CERTIFICATE");
        assertThat(composed(PLACE).at("/after/materials").asInt()).isEqualTo(handedIn - 1);
        assertThat(composed(PLACE).at("/savings").toString()).contains(MATERIAL);
    }
}
