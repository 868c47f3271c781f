package se.lagesbild.console;

import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.lagesbild.retention.Term;
import se.lagesbild.shared.Trace;

/** What an administrator fills in: a rule to propose, or a thing to hold back. */
public class GallringForm implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String KEPT = "NONE";

    private @Nullable String kind;
    private @Nullable String number;
    private @Nullable String unit;
    private @Nullable String decision;
    private @Nullable String thing;
    private @Nullable String reason;

    /** A rule that a kind be kept has no term. */
    boolean keeps() {
        return said(unit).equals(KEPT);
    }

    Optional<Term> term() {
        var written = said(number);
        return written.matches("\\d{1,5}") && !keeps()
                ? Term.of(Integer.parseInt(written), Term.Unit.valueOf(said(unit)))
                : Optional.empty();
    }

    Optional<Trace> trace() {
        try {
            var uuid = UUID.fromString(said(thing));
            return uuid.toString().equalsIgnoreCase(said(thing)) ? Optional.of(new Trace(uuid)) : Optional.empty();
        } catch (IllegalArgumentException odd) {
            return Optional.empty();
        }
    }

    void clear() {
        number = null;
        decision = null;
        thing = null;
        reason = null;
    }

    static String said(@Nullable String text) {
        return text == null ? "" : text.strip();
    }

    public @Nullable String getKind() {
        return kind;
    }

    public void setKind(@Nullable String kind) {
        this.kind = kind;
    }

    public @Nullable String getNumber() {
        return number;
    }

    public void setNumber(@Nullable String number) {
        this.number = number;
    }

    public @Nullable String getUnit() {
        return unit;
    }

    public void setUnit(@Nullable String unit) {
        this.unit = unit;
    }

    public @Nullable String getDecision() {
        return decision;
    }

    public void setDecision(@Nullable String decision) {
        this.decision = decision;
    }

    public @Nullable String getThing() {
        return thing;
    }

    public void setThing(@Nullable String thing) {
        this.thing = thing;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }
}
