package org.stroma.spark;

import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.spark.SparkConf;
import org.apache.spark.SparkException;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.stroma.app.cluster.Cluster;
import org.stroma.app.cluster.ClusterTask;
import org.stroma.app.cluster.ReadBytes;
import org.stroma.app.report.Problem;
import scala.Function2;
import scala.jdk.javaapi.CollectionConverters;
import scala.reflect.ClassTag$;
import scala.runtime.BoxedUnit;

/// Apache Spark: reading as a map over documents. Each partition's results travel to the driver when it is done, so that the
/// driver stores them while others are still being read; what a lost worker had not finished is read by another.
///
/// Settings of Spark are taken from the system properties that begin with `spark.`; the class path of the driver is sent to
/// the workers unless `spark.jars` says what to send.
public final class SparkCluster implements Cluster {

    private static final int DOCUMENTS_OF_A_PARTITION = 32;
    private static final int PARTITIONS_OF_A_CORE = 4;

    /// A document on its way to a worker.
    private record Sent(int place, byte[] document) implements Serializable {}

    /// What a worker made of it.
    private record Came(int place, ReadBytes result) implements Serializable {}

    @Override
    public void read(String master, ClusterTask task, List<byte[]> documents, Results results) {
        List<Sent> sent = IntStream.range(0, documents.size())
                .mapToObj(place -> new Sent(place, documents.get(place)))
                .toList();
        try (JavaSparkContext spark = new JavaSparkContext(settings(master))) {
            JavaRDD<Sent> all = spark.parallelize(sent, partitions(sent.size(), spark.defaultParallelism()));
            run(spark, all.map(one -> new Came(one.place, task.read(one.document))), results);
        } catch (Exception e) {
            if (e instanceof SparkException failed) {
                throw new Problem("Spark at " + master + " gave up: " + failed.getMessage(), failed);
            }
            throw e;
        }
    }

    private static int partitions(int documents, int cores) {
        int most = Math.max(1, documents / DOCUMENTS_OF_A_PARTITION);
        return Math.min(Math.max(1, documents), Math.max(most, cores * PARTITIONS_OF_A_CORE));
    }

    // As JavaRDD.collect, but each partition by itself, when it is done.
    private static void run(JavaSparkContext spark, JavaRDD<Came> read, Results results) {
        @SuppressWarnings("unchecked")
        Function2<TaskContext, scala.collection.Iterator<Came>, Came[]> gather =
                (Function2<TaskContext, scala.collection.Iterator<Came>, Came[]> & Serializable)
                        (context, rows) -> gathered(CollectionConverters.asJava(rows));
        Function2<Object, Came[], BoxedUnit> arrive = (partition, rows) -> {
            for (Came row : rows) {
                results.arrived(row.place, row.result);
            }
            return BoxedUnit.UNIT;
        };
        List<Object> partitions = new ArrayList<>();
        IntStream.range(0, read.getNumPartitions()).forEach(partitions::add);
        spark.sc()
                .runJob(
                        read.rdd(),
                        gather,
                        CollectionConverters.asScala(partitions).toSeq(),
                        arrive,
                        ClassTag$.MODULE$.apply(Came[].class));
    }

    private static Came[] gathered(Iterator<Came> rows) {
        List<Came> all = new ArrayList<>();
        rows.forEachRemaining(all::add);
        return all.toArray(Came[]::new);
    }

    private static SparkConf settings(String master) {
        SparkConf settings = new SparkConf()
                .setAppName("stroma")
                .setMaster(master)
                .setIfMissing("spark.ui.enabled", "false")
                .setIfMissing("spark.driver.maxResultSize", "0");
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
