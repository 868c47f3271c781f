package se.lagesbild.screening.personal;

import java.util.List;

/** A find in the folded text. */
record Piece(Finding.Kind kind, int start, int end) {
    boolean free(List<Piece> taken) {
        return taken.stream().noneMatch(other -> start < other.end && other.start < end);
    }
}
