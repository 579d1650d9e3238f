/**
 * How a page is made: forms read in one way, refusals shown in one way, paging, dates, language.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"databank", "omgeving"})
package nl.tijdig.app.pagina;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
