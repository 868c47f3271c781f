package se.lagesbild.walk;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A walk as it stands today.
 *
 * @param code the join code, without its dash
 * @param district code of its district; empty for the whole municipality
 * @param resultOn the first day on which the result may be read, unless it is closed earlier
 * @param editable nobody has answered yet, so the route may still change
 */
public record WalkLine(
        String code,
        String name,
        LocalDate from,
        LocalDate to,
        String district,
        WalkState state,
        LocalDate resultOn,
        int stops,
        boolean editable)
        implements Serializable {
    /** The join code as it is printed. */
    public String grouped() {
        return new JoinCode(code).grouped();
    }
}
