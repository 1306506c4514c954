/// Building on Apache Spark. Start at {@link org.stroma.spark.SparkCluster}. It is compiled by `src/spark/pom.xml`, into a
/// jar of its own.
@NullMarked
package org.stroma.spark;

import org.jspecify.annotations.NullMarked;
