package org.yingshu.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/**
 * The peer of the whole-process benchmark: what any program in Java has to do with a file that it looks through for the
 * words of a plan. Without a file it does nothing, which is the start of the JVM alone.
 */
final class OnePass {

    private static final String WORDS = "责任单位|牵头单位|时间节点|完成时限|\\d+(?:\\.\\d+)?%?|[一二三四五六七八九十]+、";

    private OnePass() {}

    public static void main(String[] arguments) throws IOException {
        if (arguments.length == 1) {
            String text = Files.readString(Path.of(arguments[0]));
            System.out.println(Pattern.compile(WORDS).matcher(text).results().count());
        }
    }
}
