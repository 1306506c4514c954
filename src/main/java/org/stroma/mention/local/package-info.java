/// Names that the document itself defines: abbreviations, aliases, designations. Start at {@link
/// org.stroma.mention.local.LocalDefinitions}.
@NullMarked
package org.stroma.mention.local;

import org.jspecify.annotations.NullMarked;
