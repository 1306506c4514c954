/// `/claims`, `/entities` and `/documents`: lists to filter, count and sort, as pages and as data. Start at {@link
/// org.stroma.serve.browse.Lists}.
@NullMarked
package org.stroma.serve.browse;

import org.jspecify.annotations.NullMarked;
