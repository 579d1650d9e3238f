/** Tests of the proposal. */
@NullMarked
package nl.tijdig.app.jeugdbeschermers.voorstel;

import org.jspecify.annotations.NullMarked;
