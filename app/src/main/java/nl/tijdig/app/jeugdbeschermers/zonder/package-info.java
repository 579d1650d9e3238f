/** The children whom nobody has: who needs somebody first, and who could take them. */
@NullMarked
package nl.tijdig.app.jeugdbeschermers.zonder;

import org.jspecify.annotations.NullMarked;
