package se.lagesbild.publication;

import java.time.YearMonth;
import se.lagesbild.shared.DomainException;

/** The month is not published: it has not closed, or lies before the first observation. */
public final class UnknownEdition extends DomainException {
    private static final long serialVersionUID = 1L;

    UnknownEdition(YearMonth month) {
        super("edition.unknown", "edition " + month);
    }
}
