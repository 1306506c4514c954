/// What negates and what hedges, and how far it reaches; what is said not to exist. Start at {@link
/// org.stroma.extract.scope.Scope}.
@NullMarked
package org.stroma.extract.scope;

import org.jspecify.annotations.NullMarked;
