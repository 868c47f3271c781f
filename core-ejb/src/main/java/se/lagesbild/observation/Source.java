package se.lagesbild.observation;

/** The channel that an observation came by. Sources are counted apart and never silently added together. */
public enum Source {
    PUBLIC,
    REPORTER,
    HOUSING,
    POLICE_EVENTS,
    POLICE_REPORTS,
    WALK
}
