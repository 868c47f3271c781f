package se.lagesbild.citizen.door;

import java.net.InetAddress;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.lagesbild.shared.Network;

/**
 * Whose request it is behind proxies. Each proxy writes on the right who came to it; the first from the right that is no
 * proxy of ours is the caller, and what stands to the left of it was written by a stranger.
 */
final class Forwarded {
    private static final Pattern V4_WITH_PORT = Pattern.compile("(\\d{1,3}(?:\\.\\d{1,3}){3}):\\d{1,5}");
    private static final Pattern V6_IN_BRACKETS = Pattern.compile("\\[([0-9A-Fa-f:.]+)](?::\\d{1,5})?");

    private final List<Network> proxies;

    Forwarded(List<Network> proxies) {
        this.proxies = proxies;
    }

    /**
     * @param connected who the connection comes from
     * @param header X-Forwarded-For; several headers joined with commas
     */
    InetAddress caller(InetAddress connected, @Nullable String header) {
        var caller = connected;
        var hops = header == null ? new String[0] : header.split(",", -1);
        for (var at = hops.length - 1; at >= 0 && isOurs(caller); at--) {
            var hop = Network.address(bare(hops[at].strip()));
            if (hop.isEmpty()) {
                return caller;
            }
            caller = hop.get();
        }
        return caller;
    }

    private boolean isOurs(InetAddress address) {
        return proxies.stream().anyMatch(proxy -> proxy.holds(address));
    }

    private static String bare(String hop) {
        var v4 = V4_WITH_PORT.matcher(hop);
        var v6 = V6_IN_BRACKETS.matcher(hop);
        return v4.matches() ? v4.group(1) : v6.matches() ? v6.group(1) : hop;
    }
}
