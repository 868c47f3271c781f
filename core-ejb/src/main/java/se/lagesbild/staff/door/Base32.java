package se.lagesbild.staff.door;

/** Bytes in letters and digits: RFC 4648 for the phone, Crockford's for what a person types. */
final class Base32 {
    static final String RFC4648 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    static final String CROCKFORD = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int BITS = 5;

    private Base32() {}

    /** Without padding; the bytes must be a multiple of five. */
    static String write(byte[] bytes, String alphabet) {
        var text = new StringBuilder();
        var held = 0;
        var buffer = 0;
        for (var next : bytes) {
            buffer = (buffer << Byte.SIZE) | (next & 0xff);
            held += Byte.SIZE;
            while (held >= BITS) {
                held -= BITS;
                text.append(alphabet.charAt((buffer >> held) & 0x1f));
            }
            buffer &= (1 << held) - 1;
        }
        return text.toString();
    }

    /** In fours, as it is read aloud. */
    static String grouped(String text) {
        return text.replaceAll("(.{4})(?=.)", "$1 ");
    }
}
