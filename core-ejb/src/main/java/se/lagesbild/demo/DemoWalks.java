package se.lagesbild.demo;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import se.lagesbild.area.Areas;
import se.lagesbild.shared.Role;
import se.lagesbild.shared.Setting;
import se.lagesbild.shared.Settings;
import se.lagesbild.walk.Answers;
import se.lagesbild.walk.JoinCode;
import se.lagesbild.walk.Question;
import se.lagesbild.walk.StopPlan;
import se.lagesbild.walk.WalkPlan;
import se.lagesbild.walk.WalkPlanning;
import se.lagesbild.walk.Walks;

/** The walks of the demo town: one that is open to anyone who has its code, and one that is over and counted. */
@Singleton
@Startup
@DependsOn("DemoLoader")
@RunAs(Role.HOUSE)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED) // each gate call is a transaction of its own
public class DemoWalks {
    private static final JoinCode OPEN = new JoinCode("DEM0VAND");
    private static final JoinCode OVER = new JoinCode("DEM0SVAR");
    private static final int WALKED_ALREADY = 9;
    private static final int WALKED_THEN = 24;

    @Inject
    WalkPlanning planning;

    @Inject
    Walks walks;

    @Inject
    Areas areas;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    /** A place of the town, what to think of there, and how it mostly is: a digit, 0 to 3, for each question. */
    private record Spot(String name, String note, String usual) {}

    @PostConstruct
    void walk() {
        if (!settings.isOn(Setting.DEMO) || !planning.walks().isEmpty()) {
            return;
        }
        var today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        var chance = new Random(DemoLoader.SEED);
        hold(
                OPEN,
                new WalkPlan(
                        "Kvällsvandring i centrum", today.minusDays(2), today.plusDays(60), district("Stortorget")),
                List.of(
                        new Spot("Stortorget", "Stå vid trappan till rådhuset.", "3332332"),
                        new Spot("Rådhusparken", "Titta in under träden.", "1112121"),
                        new Spot("Gångbron", "Stanna mitt på bron.", "2322101"),
                        new Spot("Centralskolan", "Gå längs skolgårdens baksida.", "1212021"),
                        new Spot("Stationstorget", "Stå där bussarna stannar.", "3221221"),
                        new Spot("Stationstunneln", "Gå igenom om du vill.", "1001100")),
                WALKED_ALREADY,
                chance);
        hold(
                OVER,
                new WalkPlan("Hässlebacken i mörker", today.minusDays(11), today, district("Hässletorget")),
                List.of(
                        new Spot("Hässletorget", "Stå mitt på torget.", "2321232"),
                        new Spot("Hässletunneln", "Lyssna innan du går in.", "0000100"),
                        new Spot("Hässleparken", "Gå gången mot lekplatsen.", "1112121"),
                        new Spot("Hässleskolan", "Stå vid cykelställen.", "2222122"),
                        new Spot("Hässlekullen", "Titta ner mot gatan.", "1222011")),
                WALKED_THEN,
                chance);
        planning.close(OVER.text());
    }

    private void hold(JoinCode code, WalkPlan plan, List<Spot> spots, int people, Random chance) {
        planning.plan(code, plan);
        for (var spot : spots) {
            areas.search(spot.name(), 1)
                    .forEach(place ->
                            planning.addStop(code.text(), new StopPlan(spot.name(), place.point(), spot.note())));
        }
        for (var person = 0; person < people; person++) {
            var draft = new UUID(chance.nextLong(), chance.nextLong());
            for (var stop = 1; stop <= spots.size(); stop++) {
                walks.answer(code.text(), stop, answers(draft, spots.get(stop - 1), chance));
            }
        }
    }

    private static Answers answers(UUID draft, Spot spot, Random chance) {
        var given = new EnumMap<Question, Integer>(Question.class);
        var at = 0;
        for (var question : Question.values()) {
            var leaning = chance.nextInt(4) - 1;
            var felt = spot.usual().charAt(at++) - '0' + (leaning == 2 ? 0 : leaning);
            if (question == Question.FEELING || chance.nextInt(12) > 0) {
                given.put(question, Math.max(0, Math.min(Question.BEST, felt)));
            }
        }
        return new Answers(draft, 1, given);
    }

    private String district(String place) {
        return areas.search(place, 1).stream()
                .map(hit -> hit.district())
                .findFirst()
                .orElse("");
    }
}
