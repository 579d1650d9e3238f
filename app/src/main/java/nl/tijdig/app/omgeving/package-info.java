/**
 * What all rooms stand on: the database, the day of today, the language of the reader, the
 * demonstration.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package nl.tijdig.app.omgeving;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
