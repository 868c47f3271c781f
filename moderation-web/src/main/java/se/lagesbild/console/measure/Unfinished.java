package se.lagesbild.console.measure;

/** A form cannot be read yet; the key names the sentence that says why. */
final class Unfinished extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String key;

    Unfinished(String key) {
        super(key);
        this.key = key;
    }

    String key() {
        return key;
    }
}
