package se.lagesbild.console;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.lagesbild.walk.WalkLine;
import se.lagesbild.walk.WalkPlan;

/** What a coordinator fills in about a walk. */
public class WalkForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private @Nullable String name;
    private @Nullable String from;
    private @Nullable String to;
    private @Nullable String district;

    void startFrom(WalkLine walk) {
        name = walk.name();
        from = walk.from().toString();
        to = walk.to().toString();
        district = walk.district();
    }

    /** The plan; empty when a day cannot be read. */
    Optional<WalkPlan> plan() {
        try {
            return Optional.of(
                    new WalkPlan(said(name), LocalDate.parse(said(from)), LocalDate.parse(said(to)), said(district)));
        } catch (DateTimeParseException noDay) {
            return Optional.empty();
        }
    }

    private static String said(@Nullable String text) {
        return text == null ? "" : text.strip();
    }

    public @Nullable String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = name;
    }

    public @Nullable String getFrom() {
        return from;
    }

    public void setFrom(@Nullable String from) {
        this.from = from;
    }

    public @Nullable String getTo() {
        return to;
    }

    public void setTo(@Nullable String to) {
        this.to = to;
    }

    public @Nullable String getDistrict() {
        return district;
    }

    public void setDistrict(@Nullable String district) {
        this.district = district;
    }
}
