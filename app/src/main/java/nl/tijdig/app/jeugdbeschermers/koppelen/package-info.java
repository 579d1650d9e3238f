/** Proposes and records who takes which child; Timefold searches, a human decides. */
@NullMarked
package nl.tijdig.app.jeugdbeschermers.koppelen;

import org.jspecify.annotations.NullMarked;
