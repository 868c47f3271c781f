package se.lagesbild.screening;

import java.time.Duration;

/** The moment after which no more work is spent on one picture. */
final class Deadline {
    private final long end;

    private Deadline(long end) {
        this.end = end;
    }

    static Deadline in(Duration time) {
        return new Deadline(System.nanoTime() + time.toNanos());
    }

    boolean passed() {
        return System.nanoTime() - end >= 0;
    }

    void check() {
        if (passed()) {
            throw UnusablePhoto.tooManyPixels("not decoded within the deadline");
        }
    }
}
