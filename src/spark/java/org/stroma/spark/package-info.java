/// Reading on Apache Spark. Start at {@link org.stroma.spark.SparkCluster}. Only `mvn -Pspark` compiles it, into a jar of its
/// own.
@NullMarked
package org.stroma.spark;

import org.jspecify.annotations.NullMarked;
