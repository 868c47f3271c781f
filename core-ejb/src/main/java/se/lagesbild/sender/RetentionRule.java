package se.lagesbild.sender;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.lagesbild.shared.Setting;
import se.lagesbild.shared.Settings;

/**
 * When an address is erased by itself. The days stand in a decision of the municipality; a house without one asks for no
 * address.
 *
 * @param days from the day when the case was closed until the address goes
 * @param decision what the municipality calls its decision
 */
record RetentionRule(int days, String decision) {
    /** So long the link in the first letter can be pressed; after that an unconfirmed address goes. */
    static final int LINK_DAYS = 7;

    static Optional<RetentionRule> in(Settings settings) {
        return settings.isSet(Setting.EMAIL_RETENTION_DAYS)
                ? Optional.of(new RetentionRule(
                        Integer.parseInt(settings.of(Setting.EMAIL_RETENTION_DAYS)),
                        settings.of(Setting.EMAIL_RETENTION_DECISION)))
                : Optional.empty();
    }

    /** The last day that an address was taken down whose link still works today. */
    static LocalDate oldestLink(LocalDate today) {
        return today.minusDays(LINK_DAYS);
    }

    boolean erases(LocalDate keptOn, boolean confirmed, @Nullable LocalDate closedOn, LocalDate today) {
        if (!confirmed && keptOn.isBefore(oldestLink(today))) {
            return true;
        }
        return closedOn != null && !today.isBefore(closedOn.plusDays(days));
    }
}
