/// What one version of the graph holds, in memory: things, claims and documents with their counts, to list, filter and
/// count without a query. Start at {@link org.stroma.serve.catalog.Catalog}.
@NullMarked
package org.stroma.serve.catalog;

import org.jspecify.annotations.NullMarked;
