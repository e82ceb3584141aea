package org.yingshu.exchange.model;

import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.stereotype.Component;

/** While a made-up past is played nobody calls: its answers are made up, too. */
@Component
public class Holding {

    private final AtomicInteger holders = new AtomicInteger();

    public boolean isHeld() {
        return holders.get() > 0;
    }

    public void during(Runnable play) {
        holders.incrementAndGet();
        try {
            play.run();
        } finally {
            holders.decrementAndGet();
        }
    }
}
