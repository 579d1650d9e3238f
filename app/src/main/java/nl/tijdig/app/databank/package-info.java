/**
 * The connection: whose pass it carries, turns, tasks that run once over all nodes, the PostgreSQL
 * that comes along.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package nl.tijdig.app.databank;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
