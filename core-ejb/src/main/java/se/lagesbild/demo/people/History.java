package se.lagesbild.demo.people;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import se.lagesbild.area.PlaceHit;
import se.lagesbild.demo.town.DemoTown;
import se.lagesbild.observation.NewObservation;
import se.lagesbild.observation.PlacePrecision;
import se.lagesbild.observation.Source;
import se.lagesbild.observation.TimePrecision;
import se.lagesbild.observation.WorkingPlace;
import se.lagesbild.shared.Clocks;

/**
 * What was noticed in Demostad in the 36 months before today: the ordinary noise of a town, one place that gets worse,
 * one that was made well, and one of which several tell the same.
 */
public final class History {
    /** The underpass where dealing has grown for half a year. */
    static final String GROWING = "Hässletunneln";
    /** The path that was dark until it got its lights. */
    static final String SOLVED = "Ängsstråket";

    /** The square where the same has been written on the wall since the summer, so that each month tells of it. */
    static final String KNOWN = "Stortorget";

    private static final int MONTHS = 36;
    private static final int GROWING_DAYS = 183;
    private static final int MONTHS_SINCE_LIGHT = 14;
    private static final int MONTHS_KNOWN = 4;
    private static final double A_DAY = 3.9;
    private final LocalDate today;
    private final Random dice;
    private final Surroundings surroundings;
    private final List<NewObservation> written = new ArrayList<>();

    private History(long seed, DemoTown town, LocalDate today) {
        this.today = today;
        dice = new Random(seed);
        surroundings = new Surroundings(town, dice);
    }

    /** Tells it, the oldest first; the same seed and day tell the same. */
    public static List<NewObservation> tell(long seed, DemoTown town, LocalDate today) {
        var history = new History(seed, town, today);
        for (var day = today.minusMonths(MONTHS); day.isBefore(today); day = day.plusDays(1)) {
            history.ordinary(day);
            history.growing(day);
            history.solved(day);
            history.known(day);
        }
        return List.copyOf(history.written);
    }

    private void ordinary(LocalDate day) {
        double usual = Habit.ALL.stream().mapToDouble(Habit::weight).sum();
        double all =
                Habit.ALL.stream().mapToDouble(habit -> habit.weightOn(day)).sum();
        // The longer the service has been there, the more people know of it.
        double known = 1.15 - 0.3 * ChronoUnit.DAYS.between(day, today) / (MONTHS * 30.5);
        for (int i = times(A_DAY * known * all / usual); i > 0; i--) {
            var habit = drawn(day, all);
            note(day, habit, source(habit), surroundings.any(habit.places()));
        }
    }

    private void growing(LocalDate day) {
        double grown = Math.max(0, 1 - (double) ChronoUnit.DAYS.between(day, today) / GROWING_DAYS);
        var habits = List.of(habit("DRUG_DEALING"), habit("GATHERING"), habit("HARASSMENT"));
        for (int i = times(0.02 + 1.15 * grown * grown); i > 0; i--) {
            var habit = habits.get(new int[] {0, 0, 0, 1, 1, 2}[dice.nextInt(6)]);
            note(day, habit, source(habit), surroundings.named(GROWING));
        }
    }

    private void solved(LocalDate day) {
        var habit = habit("DARK_PATH");
        boolean dark = day.isBefore(today.minusMonths(MONTHS_SINCE_LIGHT));
        for (int i = times(dark ? 0.2 * habit.weightOn(day) / habit.weight() : 0.006); i > 0; i--) {
            note(day, habit, Source.PUBLIC, surroundings.named(SOLVED));
        }
    }

    /** Six days of each month, one resident a day, at the very same wall: what may be published as known (ADR 0024). */
    private void known(LocalDate day) {
        if (day.isBefore(today.minusMonths(MONTHS_KNOWN)) || day.getDayOfMonth() % 3 != 0 || day.getDayOfMonth() > 18) {
            return;
        }
        var noticed = day.atTime(8, 0).atZone(Clocks.SWEDEN).toInstant();
        written.add(new NewObservation(
                "GRAFFITI",
                noticed,
                noticed,
                TimePrecision.RECEIPT,
                surroundings.spot(KNOWN),
                PlacePrecision.EXACT,
                Source.PUBLIC,
                "",
                1,
                null));
    }

    private void note(LocalDate day, Habit habit, Source source, PlaceHit place) {
        var precision = timePrecision(source);
        int hour = Math.floorMod((int) Math.round(habit.peak() + dice.nextGaussian() * habit.spread() / 2), 24);
        var from = day.atTime(hour, precision == TimePrecision.MINUTE ? dice.nextInt(60) : 0)
                .atZone(Clocks.SWEDEN)
                .toInstant();
        boolean exact = source == Source.REPORTER || dice.nextInt(10) < 7;
        var spot = WorkingPlace.of(surroundings.near(place), exact);
        written.add(new NewObservation(
                habit.category(),
                from,
                end(from, precision),
                precision,
                spot.place(),
                spot.precision(),
                source,
                organisation(source),
                seriousness(habit, source),
                null));
    }

    private TimePrecision timePrecision(Source source) {
        int drawn = dice.nextInt(10);
        if (source == Source.PUBLIC) {
            return drawn < 5 ? TimePrecision.RECEIPT : drawn < 8 ? TimePrecision.MINUTE : TimePrecision.INTERVAL;
        }
        return drawn < 7 ? TimePrecision.MINUTE : TimePrecision.INTERVAL;
    }

    private Instant end(Instant from, TimePrecision precision) {
        return precision == TimePrecision.INTERVAL ? from.plus(Duration.ofHours(1 + dice.nextInt(9))) : from;
    }

    private String organisation(Source source) {
        boolean first = dice.nextInt(3) > 0;
        return switch (source) {
            case REPORTER -> (first ? DemoOrganisation.HOSTS : DemoOrganisation.PARKS).name();
            case HOUSING -> (first ? DemoOrganisation.HOUSING : DemoOrganisation.OTHER_HOUSING).name();
            case POLICE_REPORTS -> DemoOrganisation.POLICE.name();
            default -> "";
        };
    }

    private int seriousness(Habit habit, Source source) {
        if (source == Source.POLICE_REPORTS) {
            return 0;
        }
        boolean grave =
                List.of("DRUG_DEALING", "VIOLENCE", "HARASSMENT", "FIRE").contains(habit.category());
        return Math.min(3, (grave ? 2 : 1) + (dice.nextInt(10) < 3 ? 1 : 0));
    }

    private Habit drawn(LocalDate day, double all) {
        double drawn = dice.nextDouble() * all;
        for (var habit : Habit.ALL) {
            drawn -= habit.weightOn(day);
            if (drawn < 0) {
                return habit;
            }
        }
        return Habit.ALL.get(0);
    }

    private Source source(Habit habit) {
        int drawn = dice.nextInt(
                habit.sources().values().stream().mapToInt(Integer::intValue).sum());
        for (var source : Source.values()) {
            drawn -= habit.sources().getOrDefault(source, 0);
            if (drawn < 0) {
                return source;
            }
        }
        return Source.PUBLIC;
    }

    private static Habit habit(String category) {
        return Habit.ALL.stream()
                .filter(habit -> habit.category().equals(category))
                .findFirst()
                .orElseThrow();
    }

    /** How often something happens that happens so often on average, by itself and without plan. */
    private int times(double expected) {
        double limit = Math.exp(-expected);
        double product = dice.nextDouble();
        int times = 0;
        while (product > limit) {
            product *= dice.nextDouble();
            times++;
        }
        return times;
    }
}
