package se.lagesbild.picture;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import se.lagesbild.picture.around.Seen;
import se.lagesbild.picture.around.Surroundings;
import se.lagesbild.shared.Clocks;
import se.lagesbild.shared.Role;

/**
 * The gate of the picture: answers questions about the observations of all sources. Outside any transaction, so that it
 * never shows what is not committed.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SituationPictures {
    private static final int LONGEST_LIST = 200;

    @Inject
    PictureMemory memory;

    @Inject
    Clock clock;

    /** The picture that answers the question. */
    @RolesAllowed({Role.ANALYST, Role.COORDINATOR})
    public SituationPicture draw(Question question) {
        return new Drawing(memory.current(), question, today()).picture();
    }

    /**
     * The observations behind the picture, newest first.
     *
     * @param first how many of the newest to pass over
     * @param size at most 200
     */
    @RolesAllowed({Role.ANALYST, Role.COORDINATOR})
    public List<Sighting> list(Question question, int first, int size) {
        return new Drawing(memory.current(), question, today()).list(first, Math.min(size, LONGEST_LIST));
    }

    /** What was seen in a place, around it and elsewhere, in two periods. */
    @RolesAllowed({Role.ANALYST, Role.COORDINATOR})
    public Seen around(Surroundings asked) {
        return new Around(memory.current(), asked).seen();
    }

    /** All voices of the month by area and group, for the decision on what may be published; not to be shown. */
    @RolesAllowed(Role.HOUSE)
    public List<MonthCell> voices(YearMonth month) {
        return new VoiceCount(memory.current()).cells(month);
    }

    /** The residents' voices of the month by 250 m square and category, for the same decision; not to be shown. */
    @RolesAllowed(Role.HOUSE)
    public List<MonthSquare> squares(YearMonth month) {
        return new VoiceCount(memory.current()).squares(month);
    }

    /** The month of the first observation; empty while there is none. */
    @RolesAllowed(Role.HOUSE)
    public Optional<YearMonth> firstMonth() {
        return new VoiceCount(memory.current()).firstMonth();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Clocks.SWEDEN);
    }
}
