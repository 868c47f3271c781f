package se.lagesbild.shared;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.ZoneId;

/** Hangs the one clock of the house; the rooms ask it and never call {@code now()} by themselves. */
@Dependent
public class Clocks {
    /** Weeks, days and hours are those of people here, whatever zone the machine keeps. */
    public static final ZoneId SWEDEN = ZoneId.of("Europe/Stockholm");

    @Produces
    Clock clock() {
        return Clock.system(SWEDEN);
    }
}
