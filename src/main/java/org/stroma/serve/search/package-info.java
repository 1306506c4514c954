/// `/search` and `/reconcile`: names and sentences that match words. Start at {@link
/// org.stroma.serve.search.SearchPage}.
@NullMarked
package org.stroma.serve.search;

import org.jspecify.annotations.NullMarked;
