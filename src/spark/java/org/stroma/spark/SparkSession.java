package org.stroma.spark;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.api.java.JavaSparkContext;
import org.stroma.app.cluster.Cluster;
import org.stroma.app.cluster.Piece;
import org.stroma.app.cluster.Pieces;
import org.stroma.app.cluster.RemoteFile;
import scala.Tuple2;

/// A program's time on Apache Spark. What is sent is cut into small partitions, so that what is lost with a worker is
/// little; what comes together is cut into fewer.
record SparkSession(JavaSparkContext spark, String master) implements Cluster.Session {

    private static final int PIECES_BROUGHT_TOGETHER = 500;
    private static final int PARTITIONS_OF_A_CORE = 4;

    @Override
    public Pieces pieces(List<Piece> pieces, int atOnce) {
        List<Tuple2<String, byte[]>> sent = new ArrayList<>();
        pieces.forEach(piece -> sent.add(new Tuple2<>(piece.key(), piece.value())));
        int cores = spark.defaultParallelism();
        int most = Math.max(1, sent.size() / atOnce);
        int cut = Math.min(Math.max(1, sent.size()), Math.max(most, cores * PARTITIONS_OF_A_CORE));
        int together = Math.max(cores, sent.size() / PIECES_BROUGHT_TOGETHER);
        return new SparkPieces(this, spark.parallelizePairs(sent, cut), together);
    }

    @Override
    public List<RemoteFile> files(String address) {
        return new HadoopFiles(spark.hadoopConfiguration()).below(address);
    }

    @Override
    public void close() {
        spark.close();
    }
}
