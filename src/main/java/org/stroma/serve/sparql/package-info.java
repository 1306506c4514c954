/// `/sparql`: queries checked, timed, answered whole or refused with the reason. Start at {@link
/// org.stroma.serve.sparql.SafeQuery}.
@NullMarked
package org.stroma.serve.sparql;

import org.jspecify.annotations.NullMarked;
