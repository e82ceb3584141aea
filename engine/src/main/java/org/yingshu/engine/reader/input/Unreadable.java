package org.yingshu.engine.reader.input;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * A file that cannot be read, for a reason that its owner can mend. The code is stable; both messages name the file, the
 * place where there is one, and the way out, for an official who does not know the program.
 */
public final class Unreadable extends IOException {

    private final String code;
    private final String file;
    private final String message;
    private final String messageEn;

    private Unreadable(String code, String file, String message, String messageEn, @Nullable Throwable cause) {
        super(cause);
        this.message = "《%s》%s".formatted(file, message);
        this.code = code;
        this.file = file;
        this.messageEn = "%s: %s".formatted(file, messageEn);
    }

    /** {@code source.} and one word: {@code source.encrypted}. */
    public String code() {
        return code;
    }

    /** The name of the file, without its folder. */
    public String file() {
        return file;
    }

    /** In Chinese. */
    @Override
    public String getMessage() {
        return message;
    }

    /** In English. */
    public String messageEn() {
        return messageEn;
    }

    static Unreadable missing(String file, Throwable cause) {
        return new Unreadable(
                "source.missing",
                file,
                "打不开：文件不存在、是文件夹或没有读取权限，请核对路径。",
                "cannot be opened: it does not exist, is a folder or may not be read; check the path",
                cause);
    }

    static Unreadable empty(String file) {
        return of("source.empty", file, "没有任何文字，请检查是否选错了文件。", "holds no text; check that this is the right file");
    }

    static Unreadable binary(String file, String kind) {
        return of(
                "source.binary",
                file,
                "不是文档（内容为 %s），请提供 txt、html、docx、doc、xlsx、xls 或 pdf 文件。".formatted(kind),
                "is no document (its content is %s); provide txt, html, docx, doc, xlsx, xls or pdf".formatted(kind));
    }

    static Unreadable picture(String file, String kind) {
        return of(
                "source.binary",
                file,
                "是图片（%s），需要先做文字识别（OCR），再提供识别后的文档。".formatted(kind),
                "is a picture (%s): it needs OCR first; provide the recognised document".formatted(kind));
    }

    static Unreadable encoding(String file, String charset, long offset, int line) {
        return of(
                "source.encoding",
                file,
                "第%d行（第%d字节，从0起）不是有效的 %s 文字，可能编码混用或已损坏，请另存为 UTF-8 后再试。".formatted(line, offset, charset),
                "line %d (byte %d, from 0) is not valid %s: encodings are mixed or the file is damaged; save it as UTF-8"
                        .formatted(line, offset, charset));
    }

    public static Unreadable encrypted(String file) {
        return of(
                "source.encrypted",
                file,
                "设有打开密码，请先取消密码保护再提供。",
                "is protected by a password; remove the protection and try again");
    }

    public static Unreadable scanned(String file, int pages) {
        return of(
                "source.scanned",
                file,
                "共%d页，只有图像没有文字，需要先做文字识别（OCR）。".formatted(pages),
                "has %d pages of images and no text: it needs OCR first".formatted(pages));
    }

    public static Unreadable tooLarge(String file, String what, String whatEn, long limit) {
        return of(
                "source.too-large",
                file,
                "太大：%s超过上限 %,d，请拆分后再提供，或由管理员调高上限。".formatted(what, limit),
                "is too large: more than %,d %s; split it, or have the limit raised".formatted(limit, whatEn));
    }

    public static Unreadable bomb(String file, String part) {
        return of(
                "source.bomb",
                file,
                "中的 %s 展开后异常膨胀，疑似恶意文件，已停止读取；如确为正常文档，请用办公软件打开后另存再试。".formatted(part),
                "part %s swells beyond measure when expanded, as in a malicious file; if it is genuine, save it anew from an office program"
                        .formatted(part));
    }

    static Unreadable damaged(String file, String kind, Throwable cause) {
        return new Unreadable(
                "source.damaged",
                file,
                "已损坏或不完整（%s），请重新获取，或用办公软件打开修复后另存。".formatted(kind),
                "is damaged or incomplete (%s); fetch it again, or repair and save it in an office program"
                        .formatted(kind),
                cause);
    }

    static Unreadable unsupported(String file, String kind) {
        return of(
                "source.unsupported",
                file,
                "是暂不支持的格式（%s），请另存为 docx、xlsx、pdf 或 txt。".formatted(kind),
                "has a format that is not supported (%s); save it as docx, xlsx, pdf or txt".formatted(kind));
    }

    private static Unreadable of(String code, String file, String message, String messageEn) {
        return new Unreadable(code, file, message, messageEn, null);
    }
}
