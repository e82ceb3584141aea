package org.yingshu.engine.cli;

import java.nio.file.Path;
import org.yingshu.engine.reader.PlanReader;
import org.yingshu.engine.reader.input.SourceReader;
import org.yingshu.engine.reader.input.Unreadable;
import org.yingshu.engine.reader.model.Reading;

/** Turns a file into a reading. */
@FunctionalInterface
interface ReadingSource {

    ReadingSource FILES = file -> PlanReader.read(new SourceReader().read(file));

    Reading read(Path file) throws Unreadable;
}
