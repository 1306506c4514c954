package org.stroma.serve;

import com.sun.management.OperatingSystemMXBean;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;
import java.util.stream.IntStream;

/// Clients that ask one thing after the other over a connection that stays open, and cost little themselves, because
/// they share the machine with the server that they measure.
///
/// @param paths what a client asks for next
/// @param accept the media type that it wants
public record LoadClient(int port, String accept, Function<Random, String> paths) {

    /// How long each answer took, the shortest first, what the bodies held in all, and what the process, client and
    /// server, had of the processors: on a machine that others use this says more than the clock.
    public record Load(long[] nanos, long bytes, Duration time, long processor) {

        double perSecond() {
            return nanos.length / (time.toNanos() / 1e9);
        }

        /// @param share from 0 to 1
        public double millis(double share) {
            return nanos[(int) Math.min(nanos.length - 1L, (long) (nanos.length * share))] / 1e6;
        }

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "%6.0f requests/s, p50 %7.2f ms, p95 %7.2f ms, %7.2f ms processor, %d bytes, %d requests",
                    perSecond(),
                    millis(0.5),
                    millis(0.95),
                    processor / 1e6 / Math.max(1, nanos.length),
                    bytes / Math.max(1, nanos.length),
                    nanos.length);
        }
    }

    public Load run(int clients, Duration duration) {
        long before = processor();
        ConcurrentLinkedQueue<Load> all = new ConcurrentLinkedQueue<>();
        IntStream.range(0, clients)
                .mapToObj(i -> Thread.ofPlatform().start(() -> all.add(one(duration, i))))
                .toList()
                .forEach(LoadClient::join);
        long[] nanos = all.stream()
                .flatMapToLong(load -> Arrays.stream(load.nanos))
                .sorted()
                .toArray();
        return new Load(nanos, all.stream().mapToLong(Load::bytes).sum(), duration, processor() - before);
    }

    private static long processor() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
    }

    private Load one(Duration duration, int seed) {
        Random random = new Random(seed);
        long[] nanos = new long[1 << 10];
        int count = 0;
        long bytes = 0;
        try (Socket socket = new Socket("localhost", port)) {
            socket.setTcpNoDelay(true);
            DataInputStream in = new DataInputStream(new BufferedInputStream(socket.getInputStream(), 1 << 16));
            long end = System.nanoTime() + duration.toNanos();
            for (long now = System.nanoTime(); now < end; now = System.nanoTime()) {
                socket.getOutputStream().write(request(paths.apply(random)));
                bytes += answer(in);
                nanos = count < nanos.length ? nanos : Arrays.copyOf(nanos, 2 * count);
                nanos[count++] = System.nanoTime() - now;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Load(Arrays.copyOf(nanos, count), bytes, duration, 0);
    }

    private byte[] request(String path) {
        return ("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nAccept: " + accept + "\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII);
    }

    // Both ways to end a body that the servers have.
    private static long answer(DataInputStream in) throws IOException {
        String status = line(in);
        if (!status.contains(" 200 ")) {
            throw new IOException(status);
        }
        long length = -1;
        for (String header = line(in); !header.isEmpty(); header = line(in)) {
            if (header.regionMatches(true, 0, "content-length:", 0, 15)) {
                length = Long.parseLong(header.substring(15).strip());
            }
        }
        if (length >= 0) {
            in.skipNBytes(length);
            return length;
        }
        long bytes = 0;
        for (int size = chunk(in); size > 0; size = chunk(in)) {
            in.skipNBytes(size + 2L);
            bytes += size;
        }
        line(in);
        return bytes;
    }

    private static int chunk(DataInputStream in) throws IOException {
        return Integer.parseInt(line(in).strip(), 16);
    }

    private static String line(DataInputStream in) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int c = in.read(); c != '\n'; c = in.read()) {
            if (c < 0) {
                throw new IOException("the server left");
            }
            if (c != '\r') {
                line.append((char) c);
            }
        }
        return line.toString();
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
