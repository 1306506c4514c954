/// A passage as extraction sees it: words, tree, topic, phrases. Start at {@link
/// org.stroma.extract.passage.PassageWords}.
@NullMarked
package org.stroma.extract.passage;

import org.jspecify.annotations.NullMarked;
