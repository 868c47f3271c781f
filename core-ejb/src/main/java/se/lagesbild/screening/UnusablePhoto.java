package se.lagesbild.screening;

import se.lagesbild.shared.DomainException;

/** What was sent as a photo cannot be taken in; the code says why, in words that help the sender. */
public final class UnusablePhoto extends DomainException {
    private static final long serialVersionUID = 1L;

    private UnusablePhoto(String code, String message) {
        super(code, message);
    }

    static UnusablePhoto tooLarge(int bytes) {
        return new UnusablePhoto("photo.too-large", "%d bytes".formatted(bytes));
    }

    static UnusablePhoto wrongKind(String what) {
        return new UnusablePhoto("photo.wrong-kind", what);
    }

    static UnusablePhoto broken(String what) {
        return new UnusablePhoto("photo.broken", what);
    }

    static UnusablePhoto tooManyPixels(String what) {
        return new UnusablePhoto("photo.too-many-pixels", what);
    }

    static UnusablePhoto busy() {
        return new UnusablePhoto("photo.busy", "all permits are taken");
    }
}
