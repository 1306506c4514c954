package org.stroma.read;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.stroma.model.document.Reading;
import org.stroma.model.document.Unreadable;

/// Damages the fixtures of all readers at random and looks for what a reader must never do: throw, take long, say
/// nothing, or complain at length. Each input comes of a seed, so that what is found can be made again. A program,
/// not a test: `java … org.stroma.read.ReadersFuzz MINUTES FIRST-SEED FOLDER`; findings are left in the folder.
final class ReadersFuzz {

    private static final Duration LONG = Duration.ofSeconds(5);
    private static final int MOST_LINES = 12;

    /// What parsers stumble over.
    private static final List<String> PIECES = List.of(
            "\0",
            "\uFEFF",
            "\uD83D",
            "<",
            ">",
            "&",
            "&#x0;",
            "&amp;",
            "]]>",
            "<!--",
            "<![CDATA[",
            "<?xml",
            "\"",
            "'",
            "{",
            "}",
            "[",
            "]",
            "\\",
            "\\u0000",
            "\\ud800",
            "1e999",
            "-1",
            "|t|",
            "|a|",
            "\t",
            "\r",
            "\n\n",
            "> ",
            "# ",
            "---\n",
            "`",
            "$",
            "(",
            ")",
            "stream\n",
            "endobj",
            "xref",
            "/Kids [1 0 R]",
            "obj",
            "PK\3\4",
            "%PDF-",
            "{\\rtf1",
            "\\bin99999 ");

    private final Readers readers = new Readers(List.of("share", "subscribe"));
    private final Path folder;
    private final PrintStream out;
    private final Map<String, Integer> found = new HashMap<>();

    private ReadersFuzz(Path folder, PrintStream out) {
        this.folder = folder;
        this.out = out;
    }

    public static void main(String[] arguments) throws IOException {
        // Libraries complain of what they mend; the program turns that off, too.
        Logger.getLogger("").setLevel(Level.OFF);
        Duration time = Duration.ofMinutes(Long.parseLong(arguments[0]));
        ReadersFuzz fuzz = new ReadersFuzz(Files.createDirectories(Path.of(arguments[2])), System.out);
        fuzz.run(Long.parseLong(arguments[1]), time);
    }

    private void run(long first, Duration time) throws IOException {
        List<Path> inputs = Cases.inputs();
        long end = System.nanoTime() + time.toNanos();
        long seed = first;
        for (; System.nanoTime() < end; seed++) {
            Random random = new Random(seed);
            Path input = inputs.get(random.nextInt(inputs.size()));
            byte[] other = Files.readAllBytes(inputs.get(random.nextInt(inputs.size())));
            String name = seed + "-" + input.getParent().getFileName() + "-" + input.getFileName();
            attempt(name, damaged(Files.readAllBytes(input), other, random));
        }
        out.printf("%d inputs from seed %d on, %d kinds of findings%n", seed - first, first, found.size());
        found.forEach((kind, times) -> out.println(times + " × " + kind));
    }

    private void attempt(String name, byte[] bytes) throws IOException {
        Path file = Files.write(folder.resolve(name), bytes);
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        String fault = fault(file);
        long nanoseconds = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
        String kind = fault.isEmpty() && nanoseconds > LONG.toNanos() ? "takes long" : fault;
        if (kind.isEmpty() || found.merge(kind, 1, Integer::sum) > 1) {
            Files.delete(file);
        } else {
            out.println(name + ": " + kind);
        }
    }

    /// What is wrong, without what differs from input to input; empty if nothing is.
    private String fault(Path file) {
        try {
            List<Reading> readings = readers.readFile(file);
            List<String> reasons = readings.stream()
                    .filter(Unreadable.class::isInstance)
                    .map(reading -> ((Unreadable) reading).reason())
                    .toList();
            String failed = reasons.stream()
                    .filter(reason -> reason.contains("reading it failed"))
                    .map(reason -> reason.replaceAll("\\d+", "0"))
                    .findFirst()
                    .orElse("");
            boolean silent = readings.isEmpty();
            return silent ? "says nothing" : reasons.size() > MOST_LINES ? "complains at length" : failed;
        } catch (RuntimeException | Error e) {
            StackTraceElement[] trace = e.getStackTrace();
            return e.getClass().getName() + (trace.length == 0 ? "" : " at " + trace[0]);
        }
    }

    private static byte[] damaged(byte[] bytes, byte[] other, Random random) {
        byte[] damaged = bytes;
        for (int i = random.nextInt(6); i >= 0; i--) {
            damaged = damagedOnce(damaged, other, random);
        }
        return damaged;
    }

    private static byte[] damagedOnce(byte[] bytes, byte[] other, Random random) {
        int at = random.nextInt(bytes.length + 1);
        int to = at + random.nextInt(Math.min(200, bytes.length - at) + 1);
        byte[] piece = PIECES.get(random.nextInt(PIECES.size())).getBytes(StandardCharsets.UTF_8);
        return switch (random.nextInt(8)) {
            case 0 -> Arrays.copyOf(bytes, at);
            case 1 -> joined(bytes, at, new byte[0], to);
            case 2 -> joined(bytes, at, piece, at);
            case 3 -> joined(bytes, at, piece, to);
            case 4 -> joined(bytes, at, repeated(piece, random.nextInt(2_000)), at);
            case 5 -> joined(bytes, to, Arrays.copyOfRange(bytes, at, to), to);
            case 6 -> joined(bytes, at, Arrays.copyOf(other, random.nextInt(other.length + 1)), to);
            default -> flipped(bytes, random);
        };
    }

    private static byte[] flipped(byte[] bytes, Random random) {
        byte[] copy = bytes.clone();
        for (int i = random.nextInt(10); i >= 0 && copy.length > 0; i--) {
            copy[random.nextInt(copy.length)] = (byte) random.nextInt(256);
        }
        return copy;
    }

    /// The bytes before a place, a piece, the bytes from another place on.
    private static byte[] joined(byte[] bytes, int before, byte[] piece, int after) {
        byte[] joined = new byte[before + piece.length + bytes.length - after];
        System.arraycopy(bytes, 0, joined, 0, before);
        System.arraycopy(piece, 0, joined, before, piece.length);
        System.arraycopy(bytes, after, joined, before + piece.length, bytes.length - after);
        return joined;
    }

    private static byte[] repeated(byte[] piece, int times) {
        byte[] repeated = new byte[piece.length * times];
        for (int i = 0; i < repeated.length; i++) {
            repeated[i] = piece[i % piece.length];
        }
        return repeated;
    }
}
