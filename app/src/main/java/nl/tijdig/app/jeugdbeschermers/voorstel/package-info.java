/** The proposal as a page: computed by a task, and changed by a human before anything happens. */
@NullMarked
package nl.tijdig.app.jeugdbeschermers.voorstel;

import org.jspecify.annotations.NullMarked;
