package se.lagesbild.area.basemap;

import static java.lang.System.Logger.Level.WARNING;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Gets one tile from the municipality's own map server, and believes nothing that the server says without looking. */
final class TileFetcher {
    /** The types that browsers draw; a page of HTML with an error in it is none of them. */
    static final Set<String> TYPES = Set.of("image/png", "image/jpeg", "image/webp");

    private static final System.Logger LOG = System.getLogger(TileFetcher.class.getName());
    private static final int LARGEST = 512 << 10;
    private static final int MOST_REDIRECTS = 3;
    private final String template;
    private final Duration patience;
    private final HttpClient client;

    /** @param template an http or https address with {@code {z}}, {@code {x}} and {@code {y}} in it */
    TileFetcher(String template, Duration patience) {
        this.template = template;
        this.patience = patience;
        client = HttpClient.newBuilder()
                .followRedirects(Redirect.NEVER)
                .connectTimeout(patience)
                .build();
    }

    /** The tile, or empty when there is none to be had now. */
    Optional<Tile> fetch(int zoom, int x, int y) {
        var address = URI.create(template.replace("{z}", Integer.toString(zoom))
                .replace("{x}", Integer.toString(x))
                .replace("{y}", Integer.toString(y)));
        try {
            return follow(address);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } catch (IOException | ExecutionException | TimeoutException | IllegalArgumentException failure) {
            LOG.log(WARNING, "tile {0}/{1}/{2} could not be fetched: {3}", zoom, x, y, failure.toString());
            return Optional.empty();
        }
    }

    private Optional<Tile> follow(URI first)
            throws IOException, InterruptedException, ExecutionException, TimeoutException {
        var address = first;
        for (int hop = 0; hop <= MOST_REDIRECTS; hop++) {
            var answer = ask(address);
            try (var body = answer.body()) {
                if (answer.statusCode() == 200) {
                    return read(answer, body);
                }
                var onward = answer.headers().firstValue("Location").map(address::resolve);
                if (answer.statusCode() / 100 != 3 || onward.isEmpty() || !isSameServer(first, onward.get())) {
                    return Optional.empty();
                }
                address = onward.get();
            }
        }
        return Optional.empty();
    }

    private HttpResponse<InputStream> ask(URI address) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(address)
                .timeout(patience)
                .header("Accept", "image/png, image/jpeg, image/webp")
                .header("User-Agent", "Lagesbild")
                .build();
        return client.send(request, BodyHandlers.ofInputStream());
    }

    private Optional<Tile> read(HttpResponse<InputStream> answer, InputStream body)
            throws IOException, InterruptedException, ExecutionException, TimeoutException {
        var type = answer.headers()
                .firstValue("Content-Type")
                .map(value -> value.replaceFirst(";.*", "").strip().toLowerCase(java.util.Locale.ROOT))
                .orElse("");
        if (!TYPES.contains(type)) {
            return Optional.empty();
        }
        // The request's own time-out ends with the headers; a body that drips in must not hold us for ever.
        var reading = CompletableFuture.supplyAsync(() -> allOf(body));
        try {
            var image = reading.get(patience.toMillis(), TimeUnit.MILLISECONDS);
            return image.length > LARGEST || image.length == 0 ? Optional.empty() : Optional.of(new Tile(image, type));
        } finally {
            body.close();
        }
    }

    private static byte[] allOf(InputStream body) {
        try {
            return body.readNBytes(LARGEST + 1);
        } catch (IOException broken) {
            return new byte[0];
        }
    }

    private static boolean isSameServer(URI first, URI onward) {
        return first.getScheme().equalsIgnoreCase(onward.getScheme())
                && first.getAuthority().equalsIgnoreCase(onward.getAuthority());
    }
}
