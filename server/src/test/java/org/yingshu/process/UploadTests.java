package org.yingshu.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yingshu.process.Visitor.Answer;

/** What is too large, not what it says, or was there before, over the real port: the right answer, and nothing half-stored. */
class UploadTests {

    private static final String PASSWORD = "长风破浪会有时 8052";
    private static final String BORDER = "yingshu-border";
    private static final String FORM = "multipart/form-data; boundary=" + BORDER;
    private static final int ROWS = 100_000;

    @TempDir
    static Path folder;

    private static ServerProcess server;
    private static Visitor office;

    @BeforeAll
    static void start() throws Exception {
        server = ServerProcess.over(folder);
        Visitor administrator = new Visitor(server.address()).signInFirst("admin", server.firstPassword(), PASSWORD);
        String given =
                administrator.post("/api/identity/accounts", """
                        {"login":"office","name":"市营商办","organisation":null,"region":"411000","roles":["OFFICE"]}
                        """).expect(201).text("/password");
        office = new Visitor(server.address()).signInFirst("office", given, PASSWORD);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void refusesThreeHundredMegabytesAndKeepsNoneOfThem() throws Exception {
        List<Path> before = stored();
        byte[] megabyte = new byte[1 << 20];
        BodyPublisher content = BodyPublishers.ofByteArrays(Collections.nCopies(300, megabyte));
        Answer answer = office.upload("/api/files", FORM, form("材料.pdf", content));
        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.text("/code")).isEqualTo("shared.too-large");
        assertThat(stored()).isEqualTo(before);
    }

    @Test
    void refusesAProgramThatIsCalledADocument() throws Exception {
        List<Path> before = stored();
        byte[] program = new byte[4096];
        program[0] = 'M';
        program[1] = 'Z';
        Answer answer = office.upload("/api/files", FORM, form("通知.docx", BodyPublishers.ofByteArray(program)));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.text("/code")).isEqualTo("files.not-what-it-says");
        assertThat(stored()).isEqualTo(before);
    }

    @Test
    void checksAHundredThousandRowsWithFormulasAndTakesNoneIn() throws Exception {
        BodyPublisher table = form("企业.xlsx", BodyPublishers.ofByteArray(workbook()));
        Answer checked = office.upload("/api/directory/imports?kind=ENTERPRISES", FORM, table)
                .expect(200);
        assertThat(checked.body().get("rows").asInt()).isEqualTo(ROWS);
        assertThat(checked.body().get("wrong").asInt()).isEqualTo(ROWS);
        String rows = office.get("/api/directory/imports/" + checked.text("/id") + "/rows?size=1")
                .expect(200)
                .body()
                .toString();
        assertThat(rows).contains("公式");
        Answer applied = office.post("/api/directory/imports/" + checked.text("/id") + "/application", "{}");
        assertThat(applied.status()).isEqualTo(409);
        Answer enterprises = office.get("/api/directory/enterprises").expect(200);
        assertThat(enterprises.body().get("items")).isEmpty();
    }

    @Test
    void takesAPlanInOnce() throws Exception {
        byte[] plan = Files.readAllBytes(Path.of("../samples/yunzhou-plan.txt"));
        Answer first = importPlan(plan).expect(202);
        String state = first.text("/state");
        while (List.of("WAITING", "READING").contains(state)) {
            TimeUnit.MILLISECONDS.sleep(100);
            state = office.get("/api/plan/imports").expect(200).text("/0/state");
        }
        assertThat(state).isEqualTo("DONE");
        int plans =
                office.get("/api/plan/plans").expect(200).body().get("items").size();
        assertThat(plans).isPositive();
        Answer again = importPlan(plan);
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.text("/code")).isEqualTo("plan.already-imported");
        assertThat(office.get("/api/plan/imports").body()).hasSize(1);
        assertThat(office.get("/api/plan/plans").body().get("items")).hasSize(plans);
    }

    private static Answer importPlan(byte[] plan) throws IOException, InterruptedException {
        return office.upload("/api/plan/imports", FORM, form("方案.txt", BodyPublishers.ofByteArray(plan)));
    }

    private static BodyPublisher form(String name, BodyPublisher content) {
        String head = "--" + BORDER + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
                + "\"\r\nContent-Type: application/octet-stream\r\n\r\n";
        return BodyPublishers.concat(
                BodyPublishers.ofString(head), content, BodyPublishers.ofString("\r\n--" + BORDER + "--\r\n"));
    }

    /** The enterprises' addresses are sums, as somebody's table would have them. */
    private static byte[] workbook() throws IOException {
        try (var workbook = new SXSSFWorkbook(100);
                var bytes = new ByteArrayOutputStream()) {
            var sheet = workbook.createSheet();
            var head = sheet.createRow(0);
            List<String> columns = List.of("统一社会信用代码", "企业名称", "行政区划", "住所");
            for (int column = 0; column < columns.size(); column++) {
                head.createCell(column).setCellValue(columns.get(column));
            }
            for (int number = 1; number <= ROWS; number++) {
                var row = sheet.createRow(number);
                row.createCell(0).setCellValue("91411000MA4" + number);
                row.createCell(1).setCellValue("云州示例企业" + number);
                row.createCell(2).setCellValue("魏都区");
                row.createCell(3).setCellFormula("B" + (number + 1) + "&\"号\"");
            }
            workbook.write(bytes);
            return bytes.toByteArray();
        }
    }

    /** The contents that the server keeps. */
    private static List<Path> stored() throws IOException {
        Path files = folder.resolve("data/files");
        if (!Files.isDirectory(files)) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(files)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
