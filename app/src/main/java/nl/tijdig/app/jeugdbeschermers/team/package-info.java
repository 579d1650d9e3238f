/** The page of the team manager: who is full, who is without, what runs out. */
@NullMarked
package nl.tijdig.app.jeugdbeschermers.team;

import org.jspecify.annotations.NullMarked;
