/** Who works for a GI, who is away, and who stands in. */
@NullMarked
package nl.tijdig.app.jeugdbeschermers.werkers;

import org.jspecify.annotations.NullMarked;
