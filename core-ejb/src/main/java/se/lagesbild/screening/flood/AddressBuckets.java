package se.lagesbild.screening.flood;

import io.github.bucket4j.Bucket;
import java.net.InetAddress;
import java.nio.ByteBuffer;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/** One bucket an address, for the addresses heard of latest: a flood from ever new ones fills no memory. */
final class AddressBuckets {
    private static final float LOAD = 0.75f;

    private final AddressMark marks;
    private final Supplier<Bucket> full;
    private final Map<ByteBuffer, Bucket> buckets;

    /**
     * @param most how many addresses are kept; the one that has been silent for longest goes first
     * @param full makes the bucket of an address that is new
     */
    AddressBuckets(int most, Clock clock, Supplier<Bucket> full) {
        this.marks = new AddressMark(clock);
        this.full = full;
        this.buckets = new LinkedHashMap<>(16, LOAD, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<ByteBuffer, Bucket> eldest) {
                return size() > most;
            }
        };
    }

    synchronized Bucket of(InetAddress address) {
        if (marks.renewed()) {
            buckets.clear();
        }
        return buckets.computeIfAbsent(marks.of(address), mark -> full.get());
    }

    synchronized int size() {
        return buckets.size();
    }
}
