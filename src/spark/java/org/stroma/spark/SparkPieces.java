package org.stroma.spark;

import java.io.ByteArrayOutputStream;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.apache.spark.SparkException;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.storage.StorageLevel;
import org.apache.spark.util.SerializableConfiguration;
import org.stroma.app.cluster.Pieces;
import org.stroma.app.cluster.Step;
import org.stroma.app.report.Problem;
import scala.Function2;
import scala.Tuple2;
import scala.jdk.javaapi.CollectionConverters;
import scala.reflect.ClassTag$;
import scala.runtime.BoxedUnit;

/// Pieces as pairs of Spark. Each partition's results travel to the driver when it is done, so that the driver has them
/// while others are still being made.
///
/// @param together into how many partitions what comes together is cut
record SparkPieces(SparkSession session, JavaPairRDD<String, byte[]> pairs, int together) implements Pieces {

    /// What a partition is made into on its worker.
    private interface Gathering<T> extends Function<Iterator<Tuple2<String, byte[]>>, T>, Serializable {}

    @Override
    public Pieces each(Step step) {
        return with(pairs.flatMapToPair(pair -> made(step, pair._1(), List.of(pair._2()))));
    }

    @Override
    public Pieces eachFile(Step step) {
        SerializableConfiguration settings =
                new SerializableConfiguration(session.spark().hadoopConfiguration());
        return each((key, values, out) -> {
            byte[] address = values.getFirst();
            new HadoopFiles(settings.value())
                    .copied(
                            new String(address, StandardCharsets.UTF_8),
                            copy -> step.take(key, List.of(bytes(copy.toString()), address), out),
                            reason -> step.take(key, List.of(bytes(""), address, bytes(reason)), out));
        });
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public Pieces together(Step step) {
        return with(pairs.groupByKey(together).flatMapToPair(group -> {
            List<byte[]> values = new ArrayList<>();
            group._2().forEach(values::add);
            return made(step, group._1(), values);
        }));
    }

    @Override
    public Pieces and(Pieces others) {
        return with(pairs.union(((SparkPieces) others).pairs));
    }

    @Override
    public Pieces held() {
        return with(pairs.persist(StorageLevel.MEMORY_AND_DISK_SER()));
    }

    @Override
    public void take(Step.Out sink) {
        run(pairs, SparkPieces::rows, (partition, rows) -> {
            for (Tuple2<String, byte[]> row : rows) {
                sink.give(row._1(), row._2());
            }
        });
    }

    @Override
    public void takeSorted(Sorted sink) {
        run(pairs.sortByKey(true, together), SparkPieces::keys, sink::take);
    }

    @Override
    public void leaveSorted(String address, Summary summary, Sorted sink) {
        new HadoopFiles(session.spark().hadoopConfiguration()).requireNothing(address);
        SerializableConfiguration settings =
                new SerializableConfiguration(session.spark().hadoopConfiguration());
        run(
                pairs.sortByKey(true, together),
                rows -> {
                    byte[] keys = keys(rows);
                    String name = String.format(Locale.ROOT, "part-%05d.nq", TaskContext.getPartitionId());
                    new HadoopFiles(settings.value()).write(address, name, keys);
                    return summary.of(keys);
                },
                sink::take);
    }

    private Pieces with(JavaPairRDD<String, byte[]> other) {
        return new SparkPieces(session, other, together);
    }

    private static Iterator<Tuple2<String, byte[]>> made(Step step, String key, List<byte[]> values) {
        List<Tuple2<String, byte[]>> made = new ArrayList<>();
        step.take(key, values, (to, value) -> made.add(new Tuple2<>(to, value)));
        return made.iterator();
    }

    @SuppressWarnings("unchecked")
    private static Tuple2<String, byte[]>[] rows(Iterator<Tuple2<String, byte[]>> rows) {
        List<Tuple2<String, byte[]>> all = new ArrayList<>();
        rows.forEachRemaining(all::add);
        return all.toArray(Tuple2[]::new);
    }

    private static byte[] keys(Iterator<Tuple2<String, byte[]>> rows) {
        ByteArrayOutputStream keys = new ByteArrayOutputStream();
        String last = "";
        while (rows.hasNext()) {
            String key = rows.next()._1();
            if (!key.equals(last)) {
                keys.writeBytes(key.getBytes(StandardCharsets.ISO_8859_1));
            }
            last = key;
        }
        return keys.toByteArray();
    }

    // As JavaRDD.collect, but each partition by itself, when it is done.
    private <T> void run(
            JavaPairRDD<String, byte[]> made, Gathering<T> gathering, BiConsumer<Integer, T> arrived) {
        @SuppressWarnings("unchecked")
        Function2<TaskContext, scala.collection.Iterator<Tuple2<String, byte[]>>, T> gather =
                (Function2<TaskContext, scala.collection.Iterator<Tuple2<String, byte[]>>, T> & Serializable)
                        (context, rows) -> gathering.apply(CollectionConverters.asJava(rows));
        Function2<Object, T, BoxedUnit> arrive = (partition, result) -> {
            arrived.accept((Integer) partition, result);
            return BoxedUnit.UNIT;
        };
        List<Object> partitions = new ArrayList<>();
        IntStream.range(0, made.getNumPartitions()).forEach(partitions::add);
        try {
            session.spark()
                    .sc()
                    .runJob(
                            made.rdd(),
                            gather,
                            CollectionConverters.asScala(partitions).toSeq(),
                            arrive,
                            ClassTag$.MODULE$.apply(Object.class));
        } catch (Exception e) {
            if (e instanceof SparkException failed) {
                throw new Problem("Spark at " + session.master() + " gave up: " + failed.getMessage(), failed);
            }
            throw e;
        }
    }
}
