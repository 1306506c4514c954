/// From a sentence and what it names to what it says. Start at {@link org.stroma.extract.EvidenceFinder}; every
/// construction of English that it reads is one class that implements `Construction`.
@NullMarked
package org.stroma.extract;

import org.jspecify.annotations.NullMarked;
