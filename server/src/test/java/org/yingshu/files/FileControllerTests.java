package org.yingshu.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static org.yingshu.files.FileFixture.HOUSING;
import static org.yingshu.files.FileFixture.MARKET;
import static org.yingshu.files.FileFixture.clerk;
import static org.yingshu.files.FileFixture.docx;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.support.TransactionTemplate;
import org.yingshu.ServerTest;
import org.yingshu.shared.access.Caller;
import org.yingshu.shared.access.CallerAuthentication;
import org.yingshu.shared.problem.ProblemException;
import org.yingshu.shared.scope.CurrentScope;
import org.yingshu.shared.scope.DataScope;
import tools.jackson.databind.json.JsonMapper;

@ServerTest
class FileControllerTests {

    @Autowired
    MockMvc http;

    @Autowired
    Files files;

    @Autowired
    ContentStore store;

    @Autowired
    ContentCleaning cleaning;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    JsonMapper json;

    @Test
    void storesAFileAndGivesItBackToBeSavedOnly() throws Exception {
        Caller clerk = clerk(MARKET);
        byte[] bytes = docx("整改情况");
        FileView file = upload(clerk, "整改 情况.docx", bytes);
        assertThat(store.path(file.sm3())).hasBinaryContent(bytes);
        http.perform(get("/api/files/{id}/content", file.id()).with(as(clerk)))
                .andExpect(status().isOk())
                .andExpect(content().bytes(bytes))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                .andExpect(header().string("Content-Security-Policy", FileController.NOTHING_RUNS))
                .andExpect(header().string(
                                "Content-Disposition",
                                org.hamcrest.Matchers.allOf(
                                        org.hamcrest.Matchers.startsWith("attachment;"),
                                        org.hamcrest.Matchers.containsString(
                                                "filename*=UTF-8''%E6%95%B4%E6%94%B9%20%E6%83%85%E5%86%B5.docx"))));
    }

    @Test
    void neverGivesAPageBackAsAPage() throws Exception {
        Caller clerk = clerk(MARKET);
        FileView page =
                upload(clerk, "通知.html", "<html><script>alert(1)</script></html>".getBytes(StandardCharsets.UTF_8));
        http.perform(get("/api/files/{id}/content", page.id()).with(as(clerk)))
                .andExpect(header().string("Content-Type", "application/octet-stream"));
    }

    @Test
    void refusesAProgramUnderADocumentsName() throws Exception {
        refused(clerk(MARKET), "报告.docx", FileFixture.program(), 422, "files.not-what-it-says");
        refused(clerk(MARKET), "报告.exe", FileFixture.program(), 422, "files.type-refused");
        refused(clerk(MARKET), "报告.pdf", docx("不是 PDF"), 422, "files.not-what-it-says");
        refused(clerk(MARKET), "报告.docx", FileFixture.withMacros(docx("宏")), 422, "files.has-macros");
        refused(clerk(MARKET), "报告.docx", new byte[0], 422, "files.empty");
        assertThat(store.arrivals()).isEmptyDirectory();
    }

    @Test
    void refusesWhatIsTooLargeAndStoresNothingOfIt() {
        SecurityContextHolder.getContext().setAuthentication(new CallerAuthentication(clerk(MARKET)));
        long before = rows();
        try {
            assertThatThrownBy(() -> files.store("大.txt", new Zeros(101L << 20)))
                    .isInstanceOfSatisfying(
                            ProblemException.class, e -> assertThat(e.code()).isEqualTo("files.too-large"));
        } finally {
            SecurityContextHolder.clearContext();
        }
        assertThat(store.arrivals()).isEmptyDirectory();
        assertThat(rows()).isEqualTo(before);
    }

    @Test
    void asksForThePermission() throws Exception {
        Caller reader = FileFixture.caller(MARKET, "411000", "files:read");
        http.perform(multipart("/api/files")
                        .file(part("a.txt", "甲".getBytes(StandardCharsets.UTF_8)))
                        .with(as(reader))
                        .with(csrf()))
                .andExpect(status().isForbidden());
        http.perform(multipart("/api/files")
                        .file(part("a.txt", "甲".getBytes(StandardCharsets.UTF_8)))
                        .with(csrf()))
                .andExpect(status().isUnauthorized());
    }

    @Test
    void showsAWaitingFileToItsUploaderOnly() throws Exception {
        Caller clerk = clerk(MARKET);
        UUID id = upload(clerk, "a.docx", docx("甲")).id();
        http.perform(get("/api/files/{id}", id).with(as(clerk))).andExpect(status().isOk());
        for (Caller other : List.of(clerk(MARKET), clerk(HOUSING), FileFixture.caller(null, "410000", "files:read"))) {
            http.perform(get("/api/files/{id}", id).with(as(other))).andExpect(status().isNotFound());
            http.perform(get("/api/files/{id}/content", id).with(as(other))).andExpect(status().isNotFound());
        }
    }

    @Test
    void showsAnAttachedFileToWhoeverHasAPartInTheThing() throws Exception {
        Caller uploader = clerk(MARKET);
        UUID subject = UUID.randomUUID();
        UUID id = upload(uploader, "a.docx", docx("乙")).id();
        as(uploader, () -> files.attach(List.of(id), "ledger", subject, Set.of(HOUSING), "411000"));
        for (Caller reader : List.of(uploader, clerk(HOUSING), FileFixture.caller(null, "410000", "files:read"))) {
            http.perform(get("/api/files?module=ledger&subject={id}", subject).with(as(reader)))
                    .andExpect(jsonPath("$.items[0].id").value(id.toString()));
        }
        Caller neighbour = FileFixture.caller(HOUSING, "410100", "files:read");
        for (Caller stranger : List.of(clerk(UUID.randomUUID()), clerk(MARKET), neighbour)) {
            http.perform(get("/api/files/{id}/content", id).with(as(stranger))).andExpect(status().isNotFound());
            http.perform(get("/api/files?module=ledger&subject={id}", subject).with(as(stranger)))
                    .andExpect(jsonPath("$.items").isEmpty());
        }
    }

    @Test
    void attachesOnlyTheCallersOwnFilesAndOnlyOnce() throws Exception {
        UUID id = upload(clerk(MARKET), "a.docx", docx("丙")).id();
        UUID subject = UUID.randomUUID();
        assertThatThrownBy(() -> as(clerk(MARKET), () -> attach(id, subject))).isInstanceOf(ProblemException.class);
        Caller owner = clerk(MARKET);
        UUID own = upload(owner, "a.docx", docx("丁")).id();
        as(owner, () -> attach(own, subject));
        as(owner, () -> attach(own, subject));
        assertThatThrownBy(() -> as(owner, () -> attach(own, UUID.randomUUID())))
                .isInstanceOf(ProblemException.class);
        http.perform(delete("/api/files/{id}", own).with(as(owner)).with(csrf()))
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.code").value("files.attached"));
    }

    @Test
    void cleansWhatNothingNeedsButNeverWhatARowNeeds() throws Exception {
        Caller owner = clerk(MARKET);
        FileView kept = upload(owner, "a.docx", docx("留 " + UUID.randomUUID()));
        FileView gone = upload(owner, "b.docx", docx("去 " + UUID.randomUUID()));
        http.perform(delete("/api/files/{id}", gone.id()).with(as(owner)).with(csrf()))
                .andExpect(status().isNoContent());
        CurrentScope.asSystem(cleaning::clean);
        assertThat(store.path(gone.sm3())).as("younger than a day").exists();
        var longAgo =
                FileTime.from(Instant.now().minus(ContentCleaning.UNTOUCHED).minusSeconds(60));
        java.nio.file.Files.setLastModifiedTime(store.path(gone.sm3()), longAgo);
        java.nio.file.Files.setLastModifiedTime(store.path(kept.sm3()), longAgo);
        CurrentScope.asSystem(cleaning::clean);
        assertThat(store.path(gone.sm3())).doesNotExist();
        assertThat(store.path(kept.sm3())).exists();
    }

    @Test
    void writesNoRowWhenTheBytesCannotReachTheirPlace() throws Exception {
        byte[] bytes = docx("无处可存 " + UUID.randomUUID());
        String sm3;
        try (var arrival = store.receive(new ByteArrayInputStream(bytes), bytes.length)) {
            sm3 = arrival.sm3();
        }
        var inTheWay = store.path(sm3);
        java.nio.file.Files.createDirectories(inTheWay.resolve("not-empty"));
        refused(clerk(MARKET), "a.docx", bytes, 503, "files.disk");
        CurrentScope.asSystem(() -> assertThat(jdbc.sql("select count(*) from files.file where sm3 = ?")
                        .param(sm3)
                        .query(Long.class)
                        .single())
                .isZero());
        assertThat(store.arrivals()).isEmptyDirectory();
    }

    @Test
    void showsPagesAndPicturesAsPixelsOfItsOwn() throws Exception {
        Caller clerk = clerk(MARKET);
        UUID pdf = upload(clerk, "a.pdf", FileFixture.pdf(3)).id();
        http.perform(get("/api/files/{id}/preview", pdf).with(as(clerk)))
                .andExpect(jsonPath("$.kind").value("PAGES"))
                .andExpect(jsonPath("$.pages").value(3));
        assertThat(picture(clerk, pdf, 3, 600).getWidth()).isBetween(599, 601);
        http.perform(get("/api/files/{id}/pages/4", pdf).with(as(clerk)))
                .andExpect(status().isNotFound())
                .andExpect(jsonPath("$.code").value("files.no-such-page"));
        http.perform(get("/api/files/{id}/pages/1", pdf).with(as(clerk(HOUSING))))
                .andExpect(status().isNotFound());
        UUID png = upload(clerk, "a.png", FileFixture.png(1200, 300)).id();
        assertThat(picture(clerk, png, 1, 600).getHeight()).isEqualTo(150);
    }

    @Test
    void showsDocumentsAsTextAndDamagedOnesNotAtAll() throws Exception {
        Caller clerk = clerk(MARKET);
        UUID docx = upload(clerk, "a.docx", docx("整改完成情况说明")).id();
        http.perform(get("/api/files/{id}/text", docx).with(as(clerk)))
                .andExpect(jsonPath("$.text").value(org.hamcrest.Matchers.containsString("整改完成情况说明")));
        UUID broken = upload(clerk, "b.pdf", "%PDF-1.7 broken".getBytes(StandardCharsets.UTF_8))
                .id();
        http.perform(get("/api/files/{id}/preview", broken).with(as(clerk)))
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.code").value("files.no-preview"));
    }

    private BufferedImage picture(Caller caller, UUID id, int page, int width) throws Exception {
        byte[] bytes = http.perform(get("/api/files/{id}/pages/{n}?width={w}", id, page, width)
                        .with(as(caller)))
                .andExpect(status().isOk())
                .andExpect(content().contentType("image/png"))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        return javax.imageio.ImageIO.read(new ByteArrayInputStream(bytes));
    }

    private void attach(UUID id, UUID subject) {
        files.attach(List.of(id), "ledger", subject, Set.of(HOUSING), "411000");
    }

    private long rows() {
        try (var all = CurrentScope.open(DataScope.ALL)) {
            return jdbc.sql("select count(*) from files.file").query(Long.class).single();
        }
    }

    private void as(Caller caller, Runnable work) {
        SecurityContextHolder.getContext().setAuthentication(new CallerAuthentication(caller));
        try (var scope = CurrentScope.open(caller.scope())) {
            transaction.executeWithoutResult(status -> work.run());
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    private FileView upload(Caller caller, String name, byte[] bytes) throws Exception {
        var answer = send(caller, name, bytes).andExpect(status().isCreated()).andReturn();
        return json.readValue(answer.getResponse().getContentAsString(StandardCharsets.UTF_8), FileView.class);
    }

    private void refused(Caller caller, String name, byte[] bytes, int status, String code) throws Exception {
        send(caller, name, bytes)
                .andExpect(status().is(status))
                .andExpect(content().contentType("application/problem+json"))
                .andExpect(jsonPath("$.code").value(code));
    }

    private ResultActions send(Caller caller, String name, byte[] bytes) throws Exception {
        return http.perform(
                multipart("/api/files").file(part(name, bytes)).with(as(caller)).with(csrf()));
    }

    private static MockMultipartFile part(String name, byte[] bytes) {
        return new MockMultipartFile("file", name, "application/octet-stream", bytes);
    }

    private static RequestPostProcessor as(Caller caller) {
        return authentication(new CallerAuthentication(caller));
    }

    /** So many bytes of nothing, made while they are read. */
    private static final class Zeros extends InputStream {
        private long left;

        Zeros(long size) {
            left = size;
        }

        @Override
        public int read() {
            return left-- > 0 ? 0 : -1;
        }

        @Override
        public int read(byte[] into, int from, int length) {
            int given = (int) Math.min(left, length);
            left -= given;
            return given == 0 ? -1 : given;
        }
    }
}
