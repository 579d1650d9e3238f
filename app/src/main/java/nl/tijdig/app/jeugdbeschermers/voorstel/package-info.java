/** The proposal for coupling, found by Timefold; nothing outside knows how. */
@NullMarked
package nl.tijdig.app.jeugdbeschermers.voorstel;

import org.jspecify.annotations.NullMarked;
