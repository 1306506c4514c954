package org.stroma.spark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;
import org.stroma.app.cluster.Cluster;

/// Apache Spark.
///
/// Settings of Spark are taken from the system properties that begin with `spark.`; the class path of the driver is sent to
/// the workers unless `spark.jars` says what to send.
public final class SparkCluster implements Cluster {

    @Override
    public Session open(String master) {
        return new SparkSession(new JavaSparkContext(settings(master)), master);
    }

    private static SparkConf settings(String master) {
        SparkConf settings = new SparkConf()
                .setAppName("stroma")
                .setMaster(master)
                .setIfMissing("spark.ui.enabled", "false")
                .setIfMissing("spark.driver.maxResultSize", "0")
                .setIfMissing("spark.serializer", "org.apache.spark.serializer.KryoSerializer");
        return master.startsWith("local")
                ? settings
                : settings.setIfMissing("spark.jars", String.join(",", jars()));
    }

    // The program and what it needs; what Spark itself needs is there already.
    private static List<String> jars() {
        try {
            Path program = Path.of(
                    Cluster.class.getProtectionDomain().getCodeSource().getLocation().toURI());
            Path own = Path.of(SparkCluster.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            try (Stream<Path> libraries = Files.list(program.resolveSibling("lib"))) {
                return Stream.concat(Stream.of(program, own), libraries.sorted())
                        .map(Path::toString)
                        .toList();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list the program's own libraries", e);
        } catch (java.net.URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
