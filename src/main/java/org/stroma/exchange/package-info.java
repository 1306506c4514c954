/// The graph in the formats that other programs of the field read. Start at {@link org.stroma.exchange.Exchange}.
@NullMarked
package org.stroma.exchange;

import org.jspecify.annotations.NullMarked;
