package org.yingshu.engine.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;

/**
 * A standard stream that ends the program, without a word, when nobody reads it any more: {@code yingshu read … | head}.
 * Java hides the signal that does so for other programs.
 */
final class PipedOutput extends FileOutputStream {

    /** What a shell reports of a program that the signal SIGPIPE has ended. */
    static final int NOBODY_READS = 141;

    PipedOutput(FileDescriptor stream) {
        super(stream);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        try {
            super.write(bytes, from, length);
        } catch (IOException e) {
            if ("Broken pipe".equals(e.getMessage())) {
                Runtime.getRuntime().halt(NOBODY_READS);
            }
            throw e;
        }
    }
}
