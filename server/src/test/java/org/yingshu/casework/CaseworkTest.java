package org.yingshu.casework;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.context.annotation.Import;
import org.yingshu.ServerTest;

/** A test against the whole server with the packs that come with it, on a day of its choice. All of them share one server. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ServerTest
@Import({MovableClock.Instead.class, Counter.class, Expecting.class})
@interface CaseworkTest {}
