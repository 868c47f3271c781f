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
import java.util.Set;
import se.lagesbild.area.Areas;
import se.lagesbild.demo.people.DemoOrganisation;
import se.lagesbild.measure.MeasureKind;
import se.lagesbild.measure.MeasureKind.Approach;
import se.lagesbild.measure.MeasureKind.Reach;
import se.lagesbild.measure.MeasurePlan;
import se.lagesbild.measure.MeasureState;
import se.lagesbild.measure.Measures;
import se.lagesbild.measure.NewProblem;
import se.lagesbild.measure.ProblemPlace;
import se.lagesbild.measure.ProblemText;
import se.lagesbild.measure.Problems;
import se.lagesbild.shared.Role;
import se.lagesbild.shared.Setting;
import se.lagesbild.shared.Settings;

/** What the demo town does about two of its places: one measure is late to be followed up, one goes on, one is planned. */
@Singleton
@Startup
@DependsOn("DemoLoader")
@RunAs(Role.HOUSE)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED) // each gate call is a transaction of its own
public class DemoMeasures {
    private static final int RADIUS = 150;
    private static final Settings SETTINGS = new Settings();

    @Inject
    Problems problems;

    @Inject
    Measures measures;

    @Inject
    Areas areas;

    @Inject
    Clock clock;

    @PostConstruct
    void act() {
        if (!SETTINGS.isOn(Setting.DEMO) || !problems.all(true).isEmpty()) {
            return;
        }
        var today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        tunnel(today);
        square(today);
    }

    private void tunnel(LocalDate today) {
        var problem = write(
                "Stationstunneln",
                new ProblemText(
                        "Mörker i Stationstunneln",
                        "Lampor är släckta och väggarna klottrade. Många går omvägen över spåret.",
                        "Kvällar, mest på vintern",
                        "De som går till och från kvällstågen",
                        "Armaturerna går sönder och lagas sent. Ingen äger frågan om städning."),
                today.minusDays(200),
                "DARK_PATH",
                "GRAFFITI");
        var lamps = measures.plan(
                problem,
                plan(
                        MeasureKind.LIGHTING,
                        "Nya armaturer som tål slag, i hela tunneln.",
                        "Hälften så många iakttagelser om mörker på tre månader.",
                        "Den som ser och syns väljer tunneln igen, och fler ögon gör den lugnare.",
                        today.minusDays(100),
                        today.minusDays(10)));
        measures.become(lamps, MeasureState.ONGOING, measures.named(lamps).version());
        measures.become(lamps, MeasureState.DONE, measures.named(lamps).version());
        measures.plan(
                problem,
                plan(
                        MeasureKind.GRAFFITI_REMOVAL,
                        "Sanering inom två dygn efter varje anmälan.",
                        "Inget klotter äldre än tre dagar vid veckans rundor.",
                        "En plats som är omskött lockar mindre till skadegörelse.",
                        today.plusDays(14),
                        today.plusDays(120)));
    }

    private void square(LocalDate today) {
        var problem = write(
                "Hässletorget",
                new ProblemText(
                        "Stökiga kvällar på Hässletorget",
                        "Grupper samlas sent, mopeder körs över torget och boende går undan.",
                        "Fredag och lördag kväll",
                        "Boende runt torget och de som handlar sent",
                        "Inget annat är öppet på kvällen, och få vuxna rör sig där."),
                today.minusDays(120),
                "MOPED_RACING",
                "GATHERING");
        var adults = measures.plan(
                problem,
                plan(
                        MeasureKind.ADULT_PRESENCE,
                        "Trygghetsvärdar på torget fredag och lördag 19 till 23.",
                        "Färre iakttagelser om störningar på kvällarna än samma tid förra året.",
                        "Vuxna som är kända på torget dämpar, och kan ta upp det som händer direkt.",
                        today.minusDays(45),
                        today.plusDays(30)));
        measures.become(adults, MeasureState.ONGOING, measures.named(adults).version());
    }

    private long write(String where, ProblemText text, LocalDate since, String... categories) {
        var point = areas.search(where, 1).stream()
                .findFirst()
                .map(hit -> hit.point())
                .orElseGet(() -> areas.frame().centre());
        return problems.write(new NewProblem(text, new ProblemPlace(point, RADIUS), Set.of(categories), since));
    }

    private static MeasurePlan plan(
            MeasureKind kind, String doing, String goal, String expected, LocalDate from, LocalDate followUpOn) {
        return new MeasurePlan(
                kind,
                kind == MeasureKind.ADULT_PRESENCE ? Approach.SOCIAL : Approach.SITUATIONAL,
                kind == MeasureKind.LIGHTING ? Reach.LONG : Reach.SHORT,
                doing,
                kind == MeasureKind.ADULT_PRESENCE
                        ? DemoOrganisation.HOSTS.name()
                        : DemoOrganisation.MUNICIPALITY.name(),
                "",
                goal,
                expected,
                from,
                null,
                null,
                followUpOn);
    }
}
