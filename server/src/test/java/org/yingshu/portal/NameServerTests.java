package org.yingshu.portal;

import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.yingshu.ServerTest;

@ServerTest
class NameServerTests {

    @Autowired
    MockMvc http;

    @Test
    void readersOfEnglishGetTheNamesOfBodiesPlacesAndTheCatalogue() throws Exception {
        http.perform(get("/api/portal/names").header("Accept-Language", "en"))
                .andExpect(status().isOk())
                .andExpect(header().string("Vary", containsString("Accept-Language")))
                .andExpect(jsonPath("$.names['许昌市市场监督管理局']")
                        .value("Xuchang Municipal Administration for Market Regulation"))
                .andExpect(jsonPath("$.names['鄢陵县']").value("Yanling County"))
                .andExpect(jsonPath("$.names['营业执照']").value("Business licence"))
                .andExpect(jsonPath("$.names['企业设立登记（合并社保登记）']")
                        .value("Company registration (with social-insurance registration)"))
                .andExpect(jsonPath("$.names['综合窗口']").value("General window"));
    }

    @Test
    void whatSeveralCallTheirOwnIsNamedByWhatTheyHaveInCommon() throws Exception {
        http.perform(get("/api/portal/names").header("Accept-Language", "en"))
                .andExpect(jsonPath("$.names['县财政局']").value("County Finance Bureau"));
    }

    @Test
    void readersOfChineseNeedNone() throws Exception {
        http.perform(get("/api/portal/names").header("Accept-Language", "zh"))
                .andExpect(jsonPath("$.names").isEmpty());
    }
}
