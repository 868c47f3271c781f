package se.lagesbild.shared;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** An address, or all addresses that begin alike: {@code 10.0.0.7}, {@code 10.0.0.0/8}, {@code 2001:db8::/32}. */
public final class Network {
    private static final Pattern V4 =
            Pattern.compile("(25[0-5]|2[0-4]\\d|1?\\d?\\d)(\\.(25[0-5]|2[0-4]\\d|1?\\d?\\d)){3}");
    private static final Pattern V6 = Pattern.compile("(?=.*:)[0-9A-Fa-f:]{2,39}(:\\d{1,3}(\\.\\d{1,3}){3})?");

    private final byte[] first;
    private final int bits;

    private Network(byte[] first, int bits) {
        this.first = first;
        this.bits = bits;
    }

    /** Reads addresses and networks with commas between them; empty when one of them is neither. */
    public static Optional<List<Network>> list(String written) {
        var all = new ArrayList<Network>();
        for (var item : written.split(",", -1)) {
            if (item.isBlank()) {
                continue;
            }
            var network = read(item.strip());
            if (network.isEmpty()) {
                return Optional.empty();
            }
            all.add(network.get());
        }
        return Optional.of(List.copyOf(all));
    }

    /** An address as it is written; empty when it is none. A name is never looked up. */
    public static Optional<InetAddress> address(String literal) {
        if (!V4.matcher(literal).matches() && !V6.matcher(literal).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(InetAddress.getByName(literal));
        } catch (UnknownHostException noAddress) {
            return Optional.empty();
        }
    }

    public boolean holds(InetAddress address) {
        var other = address.getAddress();
        if (other.length != first.length) {
            return false;
        }
        for (var bit = 0; bit < bits; bit++) {
            var mask = 0x80 >> bit % Byte.SIZE;
            if ((other[bit / Byte.SIZE] & mask) != (first[bit / Byte.SIZE] & mask)) {
                return false;
            }
        }
        return true;
    }

    private static Optional<Network> read(String item) {
        var slash = item.indexOf('/');
        var address = address(slash < 0 ? item : item.substring(0, slash)).map(InetAddress::getAddress);
        if (address.isEmpty() || slash < 0) {
            return address.map(bytes -> new Network(bytes, bytes.length * Byte.SIZE));
        }
        var length = item.substring(slash + 1);
        return address.filter(
                        bytes -> length.matches("\\d{1,3}") && Integer.parseInt(length) <= bytes.length * Byte.SIZE)
                .map(bytes -> new Network(bytes, Integer.parseInt(length)));
    }
}
