package se.lagesbild.console;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.MessageFormat;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.lagesbild.area.AreaName;
import se.lagesbild.area.Areas;
import se.lagesbild.shared.Clocks;
import se.lagesbild.shared.GeoPoint;
import se.lagesbild.shared.Words;

/** Codes, moments and numbers in the words of the pages, which speak Swedish. */
@Named
@ApplicationScoped
public class Say {
    private static final String ACTS = "se.lagesbild.console.acts";
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("d MMM yyyy 'kl.' HH.mm", Notices.SWEDISH);

    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH.mm", Notices.SWEDISH);

    @Inject
    Areas areas;

    public String category(String code) {
        return Words.of("catalogue", Notices.SWEDISH).say("category." + code);
    }

    public String kind(String code) {
        return Words.of("catalogue", Notices.SWEDISH).say("kind." + code);
    }

    public String reason(String code) {
        return Words.of("catalogue", Notices.SWEDISH).say("reasonname." + code);
    }

    public String role(String code) {
        return Words.of("staff", Notices.SWEDISH).say("role." + code);
    }

    public String roles(Collection<String> codes) {
        return codes.stream().map(this::role).sorted().collect(Collectors.joining(", "));
    }

    /** Name of a district; what lies in none is said to be outside. */
    public String district(@Nullable String code) {
        return areas.districts().stream()
                .filter(area -> area.code().equals(code))
                .map(AreaName::name)
                .findFirst()
                .orElseGet(() -> Notices.words().getString("district.none"));
    }

    /** The districts there are. */
    List<AreaName> districts() {
        return areas.districts();
    }

    public String age(Duration age) {
        return AgeInWords.of(age, Notices.words());
    }

    public String moment(Instant instant) {
        return MOMENT.format(instant.atZone(Clocks.SWEDEN));
    }

    /** A point as any map takes it. */
    public String point(GeoPoint place) {
        return String.format(Locale.ROOT, "%.5f, %.5f", place.latitude(), place.longitude());
    }

    /** From when to when; one moment when only that is known. */
    public String span(LocalDateTime from, @Nullable LocalDateTime to) {
        if (to == null || to.equals(from)) {
            return MOMENT.format(from);
        }
        var sameDay = to.toLocalDate().equals(from.toLocalDate());
        return MOMENT.format(from) + "–" + (sameDay ? HOUR : MOMENT).format(to);
    }

    /** Account name; what the house does by itself is said to be its own doing. */
    public String who(String account) {
        return account.equals("house") ? Notices.words().getString("audit.house") : account;
    }

    /** What was done, for the record; an act without words is shown as its code rather than hidden. */
    public String act(String code) {
        var acts = ResourceBundle.getBundle(ACTS, Notices.SWEDISH);
        return acts.containsKey(code) ? acts.getString(code) : code;
    }

    /** A sentence of a bundle with what belongs in it. */
    public String with(String sentence, Object argument) {
        return new MessageFormat(sentence, Notices.SWEDISH).format(new Object[] {argument});
    }
}
