/** A GI that stops: the account of each day, and the decision of the court per child. */
@NullMarked
package nl.tijdig.app.jeugdbeschermers.sluiting;

import org.jspecify.annotations.NullMarked;
