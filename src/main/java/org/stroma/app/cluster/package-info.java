/// Documents read by other machines, of which the results come back as bytes. Start at {@link
/// org.stroma.app.cluster.ClusterReading}; what travels is a {@link org.stroma.app.cluster.ClusterTask}.
@NullMarked
package org.stroma.app.cluster;

import org.jspecify.annotations.NullMarked;
