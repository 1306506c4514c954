package org.stroma.app.build;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.stroma.app.report.Reporter;

/// How long one process takes to follow a folder to which documents are added one after the other, as `up --watch`
/// does: `UpdateBenchmark STORE FOLDER TIMES` prints the milliseconds of each build, by the
/// clock and of the processor. The first one is of what is there.
public final class UpdateBenchmark {

    private static final BuildMemory MEMORY = new BuildMemory();

    private UpdateBenchmark() {}

    /// @throws IOException if the folder cannot be written to
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[1]);
        BuildRequest request = BuildRequest.of(List.of(folder), Path.of(arguments[0]));
        build("before", request);
        int times = Integer.parseInt(arguments[2]);
        for (int i = 1; i <= times; i++) {
            Files.writeString(folder.resolve("added-" + i + ".txt"), """
                    Imatinib inhibits KIT in tumor number %d.
                    Patients with melanoma received it in trial %d, which found that PD-1 does not activate CD%d.
                    """.formatted(i, i, i));
            build("added " + i, request);
        }
        for (int i = 1; i <= times; i++) {
            Files.delete(folder.resolve("added-" + i + ".txt"));
        }
    }

    private static void build(String what, BuildRequest request) {
        long start = System.nanoTime();
        long used = processor();
        Built built = new GraphBuild(Reporter.SILENT, request, BuildWatch.NOBODY, MEMORY).run();
        System.out.printf(
                "%s\t%d ms\t%d ms of processor\t%s%n",
                what, (System.nanoTime() - start) / 1_000_000, (processor() - used) / 1_000_000, built.version());
    }

    /// All threads together, the compilers' included.
    private static long processor() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }
}
