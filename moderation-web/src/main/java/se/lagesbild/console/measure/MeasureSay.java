package se.lagesbild.console.measure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.lagesbild.area.AreaName;
import se.lagesbild.area.Areas;
import se.lagesbild.console.Notices;
import se.lagesbild.console.Phrasebook;
import se.lagesbild.console.Say;
import se.lagesbild.measure.MeasurePlan;
import se.lagesbild.shared.GeoPoint;
import se.lagesbild.shared.Words;

/** Problems and measures in the words of their pages. */
@Named("insatsSay")
@ApplicationScoped
public class MeasureSay {
    static final Phrasebook WORDS = new Phrasebook("insatser");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM yyyy", Notices.SWEDISH);

    @Inject
    Areas areas;

    @Inject
    Say say;

    /** A code of the room, such as {@code state} and {@code ONGOING}. */
    public String name(String what, Object code) {
        return Words.of("measure", Notices.SWEDISH).say(what + "." + code);
    }

    public String day(LocalDate day) {
        return DAY.format(day);
    }

    /** From when to when; only from when, where no end is known. */
    public String period(MeasurePlan plan) {
        var to = plan.to();
        return to == null ? WORDS.say("period.from", day(plan.from())) : day(plan.from()) + " – " + day(to);
    }

    public String cost(@Nullable Integer kronor) {
        return kronor == null ? WORDS.say("unknown") : WORDS.say("cost", kronor);
    }

    /** The area that a point lies in. */
    public String district(GeoPoint place) {
        return areas.districtOf(place).map(AreaName::name).orElseGet(() -> say.district(null));
    }

    public String categories(Collection<String> codes) {
        return codes.stream().map(say::category).sorted().collect(Collectors.joining(", "));
    }

    /** What has no words is said to be missing. */
    public String orNothing(@Nullable String words) {
        return words == null || words.isBlank() ? WORDS.say("unknown") : words;
    }
}
