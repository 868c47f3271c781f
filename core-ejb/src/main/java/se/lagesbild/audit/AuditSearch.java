package se.lagesbild.audit;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which acts to read. What is empty or null does not narrow.
 *
 * @param what the thing's id, whole
 * @param from first day, in Sweden
 * @param to last day
 */
public record AuditSearch(String act, String who, String what, @Nullable LocalDate from, @Nullable LocalDate to)
        implements Serializable {
    public static final AuditSearch ALL = new AuditSearch("", "", "", null, null);
}
