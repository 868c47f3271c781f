package se.lagesbild.publication;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.Timeout;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import jakarta.inject.Inject;
import se.lagesbild.shared.Role;

/** Wakes each hour, and once after the start for what closed while the house stood still. */
@Singleton
@Startup
@DependsOn({"Opening", "DemoLoader"}) // a half-told past must not be frozen
@RunAs(Role.HOUSE)
@PermitAll
public class EditionTimer {
    private static final long AFTER_THE_START = 1_000;

    @Inject
    Editions editions;

    @Resource
    TimerService timers;

    @PostConstruct
    void open() {
        timers.createSingleActionTimer(AFTER_THE_START, new TimerConfig(null, false));
    }

    @Timeout
    void once() {
        editions.closeMonths();
    }

    @Schedule(hour = "*", minute = "7", timezone = "Europe/Stockholm", persistent = false)
    void hourly() {
        editions.closeMonths();
    }
}
