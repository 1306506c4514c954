/// Treebanks as they are published, turned into Universal Dependencies. Start at {@link
/// org.stroma.learn.treebank.Treebank}.
@NullMarked
package org.stroma.learn.treebank;

import org.jspecify.annotations.NullMarked;
