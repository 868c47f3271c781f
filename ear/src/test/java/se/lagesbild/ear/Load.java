package se.lagesbild.ear;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Page;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** What travels while a page loads, as the browser's own network panel counts it. */
final class Load {
    private final Map<String, String> addresses = new LinkedHashMap<>();
    private final Map<String, Integer> bytes = new LinkedHashMap<>();
    private final List<String> withoutPolicy = new ArrayList<>();
    private final Page page;

    private Load(Page page) {
        this.page = page;
    }

    /** Watches a page from now on. */
    static Load of(Page page) {
        var load = new Load(page);
        var wire = page.context().newCDPSession(page);
        wire.on("Network.requestWillBeSent", load::asked);
        wire.on("Network.responseReceived", load::answered);
        wire.on("Network.loadingFinished", load::finished);
        wire.send("Network.enable");
        return load;
    }

    int bytes() {
        return sum(address -> true);
    }

    int bytesWithoutTiles() {
        return sum(address -> !isTile(address));
    }

    int requestsWithoutTiles() {
        return (int)
                addresses.values().stream().filter(address -> !isTile(address)).count();
    }

    /** Addresses that are not the house's own. */
    List<String> strangers() {
        var home = URI.create(page.url()).getAuthority();
        return addresses.values().stream()
                .filter(address -> !home.equals(URI.create(address).getAuthority()))
                .toList();
    }

    List<String> withoutPolicy() {
        return withoutPolicy;
    }

    void show(String name) {
        System.out.printf(
                "LOAD %s: %d B in %d requests, tiles %d B in %d%n",
                name,
                bytesWithoutTiles(),
                requestsWithoutTiles(),
                bytes() - bytesWithoutTiles(),
                addresses.size() - requestsWithoutTiles());
    }

    @Override
    public String toString() {
        var lines = new ArrayList<String>();
        addresses.forEach((id, address) -> lines.add(bytes.getOrDefault(id, 0) + " " + address));
        return String.join("\n", lines);
    }

    private void asked(JsonObject event) {
        var address = event.getAsJsonObject("request").get("url").getAsString();
        // The browser's own drawings, such as the calendar of a date field, do not travel.
        if (!address.startsWith("data:")) {
            addresses.put(event.get("requestId").getAsString(), address);
        }
    }

    private void answered(JsonObject event) {
        var headers = event.getAsJsonObject("response").getAsJsonObject("headers");
        var address = event.getAsJsonObject("response").get("url").getAsString();
        if (!address.startsWith("data:")
                && headers.keySet().stream().noneMatch("Content-Security-Policy"::equalsIgnoreCase)) {
            withoutPolicy.add(address);
        }
    }

    private void finished(JsonObject event) {
        bytes.put(
                event.get("requestId").getAsString(),
                event.get("encodedDataLength").getAsInt());
    }

    private int sum(Predicate<String> counts) {
        return addresses.entrySet().stream()
                .filter(request -> counts.test(request.getValue()))
                .mapToInt(request -> bytes.getOrDefault(request.getKey(), 0))
                .sum();
    }

    private static boolean isTile(String address) {
        return address.contains("/tiles/");
    }
}
