/** What day it is, the demonstration, and how anything is refused. */
@NullMarked
@ApplicationModule(allowedDependencies = {"databank"})
package nl.tijdig.app.omgeving;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
