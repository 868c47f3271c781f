package se.lagesbild.demo.people;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.lagesbild.observation.Source;

/**
 * When, where and by whom a kind of thing is usually noticed.
 *
 * @param weight how common it is beside the others
 * @param peak the hour at which most of it happens, and so many hours before and after it nearly all
 * @param winter above 1 more in winter, below 1 more in summer
 * @param weekend how much more from Friday to Sunday
 * @param places kinds of place, as the place names have them
 */
record Habit(
        String category,
        double weight,
        int peak,
        int spread,
        double winter,
        double weekend,
        Set<String> places,
        Map<Source, Integer> sources) {
    private static final Set<String> WALKED = Set.of("PATH", "PARK", "STREET", "TUNNEL", "STOP");
    private static final Set<String> MEETING = Set.of("SQUARE", "STATION", "PARK", "STOP", "SCHOOL", "TUNNEL");
    private static final Set<String> OPEN = Set.of("PARK", "SQUARE", "STATION", "SCHOOL", "BEACH", "CAR_PARK", "SPORT");
    private static final Set<String> DRIVEN = Set.of("STREET", "SCHOOL", "CAR_PARK");

    static final List<Habit> ALL = List.of(
            new Habit("DARK_PATH", 11, 19, 4, 2.3, 0.9, WALKED, by(9, 1, 0, 0)),
            new Habit("DESERTED", 5, 20, 4, 1.3, 1.0, WALKED, by(9, 1, 0, 0)),
            new Habit("POOR_SIGHT", 4, 14, 5, 0.8, 0.9, WALKED, by(8, 2, 0, 0)),
            new Habit("OVERGROWN", 5, 14, 5, 0.45, 0.9, WALKED, by(7, 3, 1, 0)),
            new Habit("LITTER", 14, 12, 6, 0.8, 1.1, OPEN, by(5, 3, 3, 0)),
            new Habit("UNSAFE_TRAFFIC", 9, 9, 5, 1.0, 0.6, DRIVEN, by(9, 1, 0, 0)),
            new Habit("GATHERING", 8, 21, 3, 0.7, 1.6, MEETING, by(6, 3, 3, 0)),
            new Habit("ALCOHOL_DRUGS", 7, 20, 5, 0.75, 1.5, MEETING, by(5, 4, 1, 0)),
            new Habit("MOPED_RACING", 8, 21, 4, 0.5, 1.7, DRIVEN, by(7, 2, 1, 0)),
            new Habit("HARASSMENT", 4, 21, 4, 1.0, 1.5, MEETING, by(6, 2, 0, 2)),
            new Habit("GRAFFITI", 8, 8, 6, 0.9, 1.0, OPEN, by(3, 4, 4, 0)),
            new Habit("VANDALISM", 8, 1, 5, 0.9, 1.6, OPEN, by(3, 3, 3, 2)),
            new Habit("DRUG_DEALING", 3, 20, 4, 0.9, 1.3, MEETING, by(3, 2, 2, 3)),
            new Habit("VIOLENCE", 3, 0, 4, 0.9, 2.2, MEETING, by(1, 1, 0, 6)),
            new Habit("THEFT", 7, 15, 7, 0.85, 1.0, OPEN, by(2, 1, 2, 6)),
            new Habit("FIRE", 2, 22, 4, 1.0, 1.4, OPEN, by(2, 1, 3, 1)),
            new Habit("OTHER", 3, 14, 6, 1.0, 1.0, OPEN, by(8, 2, 1, 0)),
            new Habit("SAFE_PLACE", 5, 16, 5, 0.7, 1.2, OPEN, by(1, 0, 0, 0)));

    /** How common it is on a day, beside the others and beside itself on another day. */
    double weightOn(LocalDate day) {
        double season = Math.pow(winter, Math.cos(2 * Math.PI * (day.getDayOfYear() - 15) / 365));
        boolean free = day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) >= 0;
        return weight * season * (free ? weekend : 1);
    }

    private static Map<Source, Integer> by(int residents, int reporters, int housing, int police) {
        return Map.of(
                Source.PUBLIC, residents,
                Source.REPORTER, reporters,
                Source.HOUSING, housing,
                Source.POLICE_REPORTS, police);
    }
}
