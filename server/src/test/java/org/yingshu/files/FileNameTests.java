package org.yingshu.files;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FileNameTests {

    @Test
    void keepsWhatPeopleWrite() {
        assertThat(FileName.clean("附件1：云州市2026年任务清单（终稿）.docx")).isEqualTo("附件1：云州市2026年任务清单（终稿）.docx");
    }

    @Test
    void dropsFolders() {
        assertThat(FileName.clean("C:\\Users\\li\\方案.pdf")).isEqualTo("方案.pdf");
        assertThat(FileName.clean("../../etc/方案.pdf")).isEqualTo("方案.pdf");
    }

    @Test
    void dropsWhatTurnsTheReadingDirectionOrBreaksTheLine() {
        assertThat(FileName.clean("方案\u202Excod.exe")).isEqualTo("方案xcod.exe");
        assertThat(FileName.clean("方案\r\nX: y.pdf")).isEqualTo("方案X_ y.pdf");
    }

    @Test
    void cutsLongNamesBeforeTheirEnding() {
        String name = FileName.clean("长".repeat(300) + ".docx");
        assertThat(name).hasSize(FileName.MAX_LENGTH).endsWith("长.docx");
    }

    @Test
    void namesWhatHasNoName() {
        assertThat(FileName.clean("")).isEqualTo("file");
        assertThat(FileName.clean("..")).isEqualTo("file");
    }
}
