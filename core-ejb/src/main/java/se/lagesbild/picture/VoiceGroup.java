package se.lagesbild.picture;

import se.lagesbild.catalogue.Kind;
import se.lagesbild.observation.Source;

/** Voices that are counted together when a figure leaves the house; each voice belongs to one group. */
public enum VoiceGroup {
    /** What residents flagged, other than safe places: kinds added together, and said so where it is shown. */
    RESIDENTS,
    /** Safe places that residents pointed out. */
    SAFE_PLACES,
    /** What trained staff and housing companies observed. */
    PARTNERS,
    POLICE;

    static VoiceGroup of(Source source, Kind kind) {
        return switch (source) {
            case PUBLIC, WALK -> kind == Kind.SAFE_PLACE ? SAFE_PLACES : RESIDENTS;
            case REPORTER, HOUSING -> PARTNERS;
            case POLICE_EVENTS, POLICE_REPORTS -> POLICE;
        };
    }
}
