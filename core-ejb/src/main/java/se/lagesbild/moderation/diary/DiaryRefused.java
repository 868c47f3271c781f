package se.lagesbild.moderation.diary;

import se.lagesbild.shared.DomainException;

/** Something cannot be registered so; the code says why. */
public final class DiaryRefused extends DomainException {
    private static final long serialVersionUID = 1L;

    DiaryRefused(String code) {
        super(code, code);
    }
}
