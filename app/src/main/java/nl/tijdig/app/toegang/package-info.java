/**
 * Who you are, for which organisation and purpose, what your role may do, and what you looked at.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"databank", "omgeving", "pagina"})
package nl.tijdig.app.toegang;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
